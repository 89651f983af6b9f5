package import Pool

/// Diagnostics as people read them, in one language.
///
/// Diagnostics name fields as the format does; `label` gives the name that people know.
package struct Display: Sendable {
    package typealias Label =
        @Sendable (_ kind: String, _ field: String, _ language: Language) -> String

    let language: Language
    let label: Label

    package init(language: Language, label: @escaping Label) {
        self.language = language
        self.label = label
    }

    /// The place, the severity, the code and the message, on one line.
    package func headline(of diagnostic: Diagnostic) -> String {
        let code = diagnostic.code
        let severity = word(for: diagnostic.severity, in: language)
        return "\(position(of: diagnostic.place)): \(severity)[\(code.rawValue) \(code.slug)] "
            + message(of: diagnostic)
    }

    /// What is wrong, in one phrase.
    package func message(of diagnostic: Diagnostic) -> String {
        filled(wording(of: diagnostic.code, in: language).message, from: diagnostic)
    }

    /// How to mend it, in one phrase.
    package func remedy(of diagnostic: Diagnostic) -> String? {
        if let kind = diagnostic.fileKind {
            return kind.remedy(forTable: diagnostic.expectsTable, in: language)
        }
        return wording(of: diagnostic.code, in: language).remedy.map {
            filled($0, from: diagnostic)
        }
    }

    /// The whole finding: headline, the line with a caret, how to mend it, where to read more.
    package func text(of diagnostic: Diagnostic) -> String {
        var lines = [headline(of: diagnostic)]
        let excerpt = Excerpt(of: diagnostic.place)
        if let excerpt {
            lines += [excerpt.text, excerpt.carets]
        }
        if let remedy = remedy(of: diagnostic) {
            lines.append(Heading.remedy.text(in: language) + remedy)
        }
        if excerpt != nil {
            lines.append(
                Heading.more.text(in: language) + "rencai explain \(diagnostic.code.rawValue)")
        }
        return lines.joined(separator: "\n")
    }

    /// The file, and the line and column or the cell in it.
    package func position(of place: Place) -> String {
        let file = place.file.escaped
        if let cell = place.cell { return "\(file)!\(cell)" }
        return place.line > 0 ? "\(file):\(place.line):\(place.column)" : file
    }
}

/// The words before the lines below an excerpt, wide enough to line up.
enum Heading {
    case remedy, more

    func text(in language: Language) -> String {
        switch (self, language) {
        case (.remedy, .chinese): "怎么改  "
        case (.more, .chinese): "说明    "
        case (.remedy, .english): "fix   "
        case (.more, .english): "more  "
        }
    }
}
