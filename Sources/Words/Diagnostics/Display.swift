package import Pool

/// Diagnostics as people read them, in one language.
///
/// Diagnostics name fields as the format does; `label` gives the name that people know.
package struct Display: Sendable {
    package typealias Label =
        @Sendable (_ kind: String, _ field: String, _ language: Language) -> String

    /// How an action is typed.
    package typealias Spelling = @Sendable (_ action: Action, _ language: Language) -> String

    package let language: Language
    let label: Label
    private let spelling: Spelling

    /// A display of no front end tells actions by their names.
    package init(
        language: Language, label: @escaping Label,
        spelling: @escaping Spelling = { action, _ in action.description }
    ) {
        self.language = language
        self.label = label
        self.spelling = spelling
    }

    /// How an action is typed, in the language.
    func spelled(_ action: Action) -> String { spelling(action, language) }

    /// The place, the severity, the code and the message, on one line.
    package func headline(of diagnostic: Diagnostic) -> String {
        let code = diagnostic.code
        let severity = word(for: diagnostic.severity, in: language)
        return "\(position(of: diagnostic.place)): \(severity)[\(name(of: code))] "
            + subject(of: diagnostic) + message(of: diagnostic)
    }

    /// The code with what it is called: `E232 日期可能丢 0`.
    func name(of code: DiagnosticCode) -> String {
        "\(code.rawValue) \(Words.name(of: code, in: language))"
    }

    /// Whom or what the finding is about, before the message; empty where that says it.
    private func subject(of diagnostic: Diagnostic) -> String {
        guard let who = who(diagnostic) else { return "" }
        return language == .chinese ? "\(who)：" : "\(who): "
    }

    /// The record by its name and key: `韩磊（0011）`.
    func who(_ diagnostic: Diagnostic) -> String? {
        guard let record = diagnostic.record, Kind(rawValue: record.kind).isStored,
            !diagnostic.code.isAboutTheBatch
        else { return nil }
        let message = message(of: diagnostic)
        let isKeySaid = record.key.isEmpty || message.holdsWord(record.key)
        guard let title = record.title, !title.isEmpty, title != record.key else {
            return isKeySaid ? nil : record.key.shown
        }
        if isKeySaid { return message.contains(title.shown) ? nil : title.shown }
        return language == .chinese
            ? "\(title.shown)（\(record.key.shown)）" : "\(title.shown) (\(record.key.shown))"
    }

    /// What is wrong, in one phrase.
    package func message(of diagnostic: Diagnostic) -> String {
        filled(wording(of: diagnostic.code, in: language).message, from: diagnostic)
    }

    /// How to mend it, in one phrase.
    package func remedy(of diagnostic: Diagnostic) -> String? {
        if let kind = diagnostic.fileKind {
            let remedy = kind.remedy(forTable: diagnostic.expectsTable, in: language)
            return filled(remedy, from: diagnostic)
        }
        return wording(of: diagnostic.code, in: language).remedy.map {
            filled($0, from: diagnostic)
        }
    }

    /// The whole finding: headline, the line with a caret, how to mend it, where to read more.
    ///
    /// `places` names further places where the same is found.
    package func text(of diagnostic: Diagnostic, places: String? = nil) -> String {
        var lines = [headline(of: diagnostic)]
        let excerpt = Excerpt(of: diagnostic.place)
        if let excerpt {
            lines += [excerpt.text, excerpt.carets]
        }
        if let places { lines.append(places) }
        if let remedy = remedy(of: diagnostic) {
            lines.append(Heading.remedy.text(in: language) + remedy)
        }
        if excerpt != nil {
            lines.append(
                Heading.more.text(in: language) + spelled(.explain(diagnostic.code)))
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

extension DiagnosticCode {
    /// E5xx and E6xx are about the batch, at whatever record they are found.
    fileprivate var isAboutTheBatch: Bool { "56".contains(rawValue.dropFirst().first ?? " ") }
}

extension String {
    /// Whether the text holds another, not as a part of a longer number or key.
    fileprivate func holdsWord(_ word: String) -> Bool {
        ranges(of: word).contains { range in
            let around = [self[..<range.lowerBound].last, self[range.upperBound...].first]
            return around.compactMap(\.self).allSatisfy { !$0.isPartOfKey }
        }
    }
}

extension Character {
    fileprivate var isPartOfKey: Bool {
        isASCII && (isLetter || isNumber) || ":.-_/".contains(self)
    }
}

extension Kind? {
    /// Whether records of the kind are people and things, and not the ends of the batch itself.
    fileprivate var isStored: Bool { map { $0 != .batch && $0 != .end } ?? false }
}

/// The words before the lines below an excerpt, wide enough to line up.
enum Heading {
    case places, remedy, more

    func text(in language: Language) -> String {
        switch (self, language) {
        case (.places, .chinese): "同类各处  "
        case (.places, .english): "also  "
        case (.remedy, .chinese): "修改办法  "
        case (.more, .chinese): "详细说明  "
        case (.remedy, .english): "fix   "
        case (.more, .english): "more  "
        }
    }
}
