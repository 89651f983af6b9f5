import Pool
import Words

/// What is wrong with a form that somebody filled in, and where.
struct FormFault {
    /// The field that it is about; `nil` of the whole.
    var field: FieldIndex?
    var text: String
}

extension FormFault {
    /// What an import found.
    init(_ finding: Diagnostic, _ kind: Kind) {
        let display = Display.told
        let parts = [display.message(of: finding), display.remedy(of: finding)]
        self.init(
            field: finding.field.flatMap(kind.fieldIndex(named:)),
            text: parts.compactMap(\.self).joined(separator: words("；", "; ")))
    }

    /// What somebody had written in a form that has gone out of date.
    init(_ change: Entry) {
        let isTakenAway = change.edit == .drop
        self.init(
            field: change.field,
            text: Message.writtenHere(change.text, isTakenAway: isTakenAway).text)
    }

    init(_ failure: Failure, field: FieldIndex? = nil) {
        let parts = [failure.message.text, failure.hint?.text]
        self.init(
            field: field, text: parts.compactMap(\.self).joined(separator: words("；", "; ")))
    }
}

extension [FormFault] {
    private static let mark = "#!"

    /// The form with these faults as comments, each above the first line of its field, and without
    /// those of an earlier time.
    func annotating(_ form: String, of kind: Kind) -> String {
        let lines = form.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix(Self.mark) }
        var left = self
        let annotated = lines.flatMap { line -> [String] in
            guard let field = FormValues.field(on: line, of: kind) else { return [String(line)] }
            let here = left.filter { $0.field == field }
            left.removeAll { $0.field == field }
            return here.map(\.comment) + [String(line)]
        }
        return (left.map(\.comment) + annotated).joined(separator: "\n")
    }
}

extension FormFault {
    fileprivate var comment: String {
        "#! " + text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
