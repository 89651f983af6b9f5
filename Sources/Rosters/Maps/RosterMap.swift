package import BatchFormat
package import Pool
import RecText

/// How the tables of a kind, or those of one office, become records: which column gives what.
///
/// It is written in rec syntax; the titles of an office's own map go before those that are built in.
package struct RosterMap: Sendable {
    package let name: String
    package let kind: Kind
    /// The office whose tables they are.
    package private(set) var source: String?
    /// The sheet with the records.
    package private(set) var sheet: String?
    /// The encoding of text; `nil` where the bytes tell.
    package private(set) var encoding: Encoding?
    /// How many rows the header has; `nil` where that shows.
    private(set) var headerRows: Int?
    /// The columns in the order of the map, under the title that stands first.
    private(set) var columns: [(title: String, rule: ColumnRule)] = []
    /// What a column gives, by its title as titles are compared.
    private(set) var rules: [String: ColumnRule] = [:]
    /// The values of records of which the table says nothing.
    private(set) var defaults: [(field: Field, text: String)] = []
    /// Texts that say that there is nothing, besides those that everybody writes.
    private(set) var nothing: Set<String> = []
    /// The lines above and below the table when it is written.
    package private(set) var titleLines: [String] = []
    package private(set) var footerLines: [String] = []
    /// The titles of the table for which the map is remembered.
    package private(set) var headings: [String] = []
    /// The map as it was written.
    private var fields: [RecField] = []
    /// Patterns of rows that are no records.
    private(set) var skipped: [String] = []

    /// Reads the map of a file.
    ///
    /// - Throws: E726 with the line that cannot be understood.
    package init(_ text: String, file: String) throws(SheetFault) {
        let document = RecDocument(text)
        if let line = document.strayLines.first { throw Self.fault(file, line, "") }
        guard let record = document.records.first(where: { $0["Map"] != nil }) else {
            throw Self.fault(file, 1, "Map:")
        }
        guard let kind = record["Kind"].flatMap(Kind.init), Kind.stored.contains(kind) else {
            let line = record.fields.first { $0.name == "Kind" }?.line ?? 1
            throw Self.fault(file, line, "Kind: \(record["Kind"] ?? "")")
        }
        self.init(named: record["Map"] ?? "", of: kind)
        fields = record.fields
        for field in record.fields {
            do throws(MapFault) { try take(field) } catch {
                throw Self.fault(file, field.line, error.text)
            }
        }
    }

    /// The part of a default that is its value.
    private static let valuePart = "value"

    private init(named name: String, of kind: Kind) {
        self.name = name
        self.kind = kind
    }

    private static func fault(_ file: String, _ line: Int, _ reason: String) -> SheetFault {
        SheetFault(
            .map, at: Place(file: file, line: line), [.line: String(line), .reason: reason])
    }

    private mutating func take(_ field: RecField) throws(MapFault) {
        switch field.name {
        case "Map", "Kind", "Two_digit_year": return
        case "Source":
            guard Key.isSpace(field.value) else { throw MapFault("Source: \(field.value)") }
            source = field.value
        case "Sheet": sheet = field.value
        case "Encoding":
            encoding = Encoding(name: field.value)
            guard field.value == "auto" || encoding != nil else {
                throw MapFault("Encoding: \(field.value)")
            }
        case "Key": takeKey(try MapLine(field.value))
        case "Header_rows":
            headerRows = Int(field.value)
            guard field.value == "auto" || headerRows.map((1...5).contains) == true else {
                throw MapFault("Header_rows: \(field.value)")
            }
        case "Skip_rows_matching":
            guard (try? Regex(field.value)) != nil else {
                throw MapFault("Skip_rows_matching: \(field.value)")
            }
            skipped.append(field.value)
        case "Title": titleLines.append(field.value)
        case "Footer": footerLines.append(field.value)
        case "Heading": headings.append(field.value)
        case "Null": nothing.insert(field.value.nfkcFolded)
        case "Default": try takeDefault(field.value)
        case "Column": try takeColumn(MapLine(field.value))
        default: throw MapFault(field.name)
        }
    }

    /// The map, to be remembered with an office for tables of these titles; it is no longer said in
    /// it whose they are.
    package func text(for headings: [String]) -> String {
        let kept = fields.filter { !["Source", "Heading"].contains($0.name) }
            .map { ($0.name, $0.value) }
        return "%rec: Map\n\n"
            + (kept + headings.map { ("Heading", $0) }).map(fieldText).joined()
    }

    /// Whether it says which column holds the records' own numbers.
    var namesKey: Bool {
        rules.values.contains { if case .key = $0.target { true } else { false } }
    }

    /// `Key: 人员编号` names a column; `Key: hmac ; of=身份证号` is what is done without one.
    private mutating func takeKey(_ key: MapLine) {
        guard key.head != "hmac" else { return }
        rules[key.head.asTitle] = ColumnRule(.key)
    }

    private mutating func takeColumn(_ column: MapLine) throws(MapFault) {
        let rule = try ColumnRule(column, of: kind)
        columns.append((column.head, rule))
        let others = column["also"].map { $0.split { ",，".contains($0) } } ?? []
        for title in [column.head] + others.map(String.init) { rules[title.asTitle] = rule }
    }

    /// `Basis ; value=法定职责 ; doc=…`: the head is the value, the other parameters are the field's.
    private mutating func takeDefault(_ text: String) throws(MapFault) {
        let given = try MapLine(text)
        guard
            let index = kind.fieldIndex(named: given.head) ?? kind.fieldIndex(labelled: given.head),
            let field = kind.field(index), let value = given[Self.valuePart]
        else { throw MapFault("Default: \(text)") }
        let rest = given.parts.filter { $0.name != Self.valuePart }
        defaults.append((field, Composite(head: value, parameters: rest).text))
    }
}

extension String {
    /// The title as titles are compared: without blanks, case, width, stars and stops.
    var asTitle: String {
        let folded = nfkcFolded
        let title =
            folded.utf8.contains(UInt8(ascii: "(")) ? folded.replacing("(必填)", with: "") : folded
        return String(String.UnicodeScalarView(title.unicodeScalars.filter { !$0.isTitleMark }))
    }
}

extension Unicode.Scalar {
    /// Whether it says nothing in a title.
    fileprivate var isTitleMark: Bool {
        switch self {
        case "*", "、", ",", ":", "。": true
        default: false
        }
    }
}
