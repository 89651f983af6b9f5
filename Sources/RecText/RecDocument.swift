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
        // A value may begin with a mark that joins the character before it, so these are bytes.
        let lines = text.utf8.trimmingPrefix("\u{FEFF}".utf8)
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in zip(1..., lines) {
            take(line.last == UInt8(ascii: "\r") ? line.dropLast() : line, number)
        }
    }

    private mutating func take(_ line: Substring.UTF8View, _ number: Int) {
        let joins = isJoined
        isJoined = false
        switch line.first {
        case nil: isInRecord = false
        case UInt8(ascii: "#"), UInt8(ascii: "%"): return
        case UInt8(ascii: "+") where isInRecord: goOn(with: "\n" + line.dropFirst().afterBlank)
        default:
            if let field = RecField(line, number) {
                add(field)
            } else if joins {
                goOn(with: String(Substring(line)))
            } else if Substring(line).unicodeScalars.allSatisfy(\.properties.isWhitespace) {
                isInRecord = false
            } else {
                strayLines.append(number)
            }
        }
        isJoined = isInRecord && line.last == UInt8(ascii: "\\")
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
    fileprivate init?(_ line: Substring.UTF8View, _ number: Int) {
        guard let colon = line.colon else { return nil }
        self.init(
            String(Substring(line[..<colon.lowerBound])), line[colon.upperBound...].afterBlank,
            line: number)
    }
}

extension Substring.UTF8View {
    private static let wideColon = Array("：".utf8)

    /// The first colon, be it a full-width one.
    fileprivate var colon: Range<Index>? {
        let wide = Self.wideColon
        var index = startIndex
        while index < endIndex {
            if self[index] == UInt8(ascii: ":") { return index..<self.index(after: index) }
            if self[index] == wide[0], self[index...].starts(with: wide) {
                return index..<self.index(index, offsetBy: wide.count)
            }
            formIndex(after: &index)
        }
        return nil
    }

    /// The text without the blank or tab that it begins with.
    fileprivate var afterBlank: String {
        let isBlank = first == UInt8(ascii: " ") || first == UInt8(ascii: "\t")
        return String(Substring(isBlank ? dropFirst() : self))
    }
}
