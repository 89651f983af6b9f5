/// Records in rec syntax, which the program's own files are written in: `Name: value`, further lines
/// of a value with `+`, comments with `#`, a blank line between two records.
///
/// It reads what `fieldText` writes, and the ways of people and of GNU recutils: line ends of
/// Windows, a byte order mark, a full-width colon, a tab after the colon or after `+`, and a line
/// joined to the next by a backslash where that can be nothing else. Descriptors (`%rec:`) are
/// passed over. Batches have a reader of their own, which says more of what is wrong.
package struct RecDocument: Sendable {
    /// The records that have fields.
    package private(set) var records: [RecRecord] = []
    /// The lines, counted from one, that are neither a field nor anything else of the syntax.
    package private(set) var strayLines: [Int] = []
    /// Whether the next field belongs to the last record, and the next `+` to its last field.
    private var isInRecord = false
    private var isJoined = false

    package init(_ text: String) {
        // A value may begin with a mark that joins the character before it, so these are scalars.
        let lines = text.unicodeScalars.trimmingPrefix(["\u{FEFF}"])
            .split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in zip(1..., lines) {
            take(line.last == "\r" ? line.dropLast() : line, number)
        }
    }

    private mutating func take(_ line: Substring.UnicodeScalarView, _ number: Int) {
        let joins = isJoined
        isJoined = false
        switch line.first {
        case nil: isInRecord = false
        case "#", "%": return
        case "+" where isInRecord: goOn(with: "\n" + line.dropFirst().afterBlank)
        default:
            if let field = RecField(line, number) {
                add(field)
            } else if joins {
                goOn(with: String(line))
            } else if line.allSatisfy(\.properties.isWhitespace) {
                isInRecord = false
            } else {
                strayLines.append(number)
            }
        }
        isJoined = isInRecord && line.last == "\\"
    }

    private mutating func add(_ field: RecField) {
        if !isInRecord { records.append(RecRecord()) }
        isInRecord = true
        records[records.count - 1].fields.append(field)
    }

    /// Goes on with the value of the last field; `text` after a backslash takes its place.
    private mutating func goOn(with text: String) {
        let (record, field) = (records.count - 1, records[records.count - 1].fields.count - 1)
        if !text.hasPrefix("\n") { records[record].fields[field].value.removeLast() }
        records[record].fields[field].value += text
    }
}

extension RecField {
    /// Reads the line on which a field begins; `nil` where it has no colon.
    fileprivate init?(_ line: Substring.UnicodeScalarView, _ number: Int) {
        guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let value = line[line.index(after: colon)...].afterBlank
        self.init(String(line[..<colon]), value, line: number)
    }
}

extension Substring.UnicodeScalarView {
    /// The text without the blank or tab that it begins with.
    fileprivate var afterBlank: String {
        String(Substring(first == " " || first == "\t" ? dropFirst() : self))
    }
}
