package import BatchFormat
package import Pool
import RecText

/// A column map of a file, filled in as far as its columns are known, to be corrected by its office.
package struct MapDraft {
    /// The map in rec syntax.
    package let text: String

    /// How many values of a column are shown.
    private static let sampleCount = 5

    /// Reads the columns of a file; those of the kind named, else of the one that fits best.
    ///
    /// A file of which no column is known has the row with most cells as its header.
    ///
    /// - Throws: a `SheetFault` where there is no row with columns, or what reading the file does.
    package init(of file: SheetFile, as kind: Kind?, builtIn: [RosterMap], _ language: Language)
        throws
    {
        let (table, headings) = try Self.table(in: file, kind, builtIn)
        let columns = try ColumnSamples(of: table, most: Self.sampleCount)
        func words(_ chinese: String, _ english: String) -> String {
            language == .chinese ? chinese : english
        }
        let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
        var text = ""
        for line in [
            words(
                "“\(name)”的列对照：每列一行，to= 后写字段名；to=- 不导入。",
                "The columns of \(name): a line each, the field after to=; to=- leaves a column out."
            ),
            words(
                "前面带 # 的列没有识别：去掉 #，在 to= 后写上字段。字段见 rencai help \(headings.kind.label)。",
                "Lines with # before Column are not known: take the # off and name the field, see rencai help \(headings.kind.rawValue)."
            ),
            words(
                "改好后存为 \(name).map.rec，放在表的旁边，导入时自动采用；或用 --map 指明。",
                "Save it as \(name).map.rec beside the table, where import finds it, or name it with --map."
            ),
        ] { text += "# \(line)\n" }
        text += "%rec: Map\n\n" + fieldText("Map", name)
        text += fieldText("Kind", headings.kind.rawValue)
        let known = table.header.columns.map {
            ($0.number, $0.title, Optional($0.rule), String?.none)
        }
        let unknown = table.header.unknown.map { ($0.number, $0.title, ColumnRule?.none, $0.guess) }
        for (number, title, rule, guess) in (known + unknown).sorted(by: { $0.0 < $1.0 }) {
            let sample = columns.sample(ofColumn: number, personal: rule?.isPersonal ?? false)
            text +=
                "# \(columnName(number)) "
                + words(
                    "填写 \(columns.fill(ofColumn: number))%",
                    "\(columns.fill(ofColumn: number))% full")
            text +=
                sample.isEmpty
                ? "\n"
                : words("，如：", ", like: ") + sample.joined(separator: words("、", ", ")) + "\n"
            let target = rule?.text ?? guess ?? ""
            text +=
                (rule == nil ? "# " : "")
                + fieldText("Column", "\(title) ; to=\(target)")
        }
        self.text = text
    }

    private static func table(
        in file: SheetFile, _ kind: Kind?, _ builtIn: [RosterMap]
    ) throws -> (Table, Headings) {
        let kinds = kind.map { [$0] } ?? builtIn.map(\.kind)
        let choices = kinds.map { Headings($0, builtIn: builtIn) }
        do {
            let found = try TableSearch(file, sheet: nil).tables(of: choices, headerRows: nil)
            if let table = found.tables.first { return (table, found.headings) }
        } catch let fault as SheetFault
            where [.noHeaderRow, .columnMissing].contains(fault.diagnostic.code)
        {
            for (number, sheet) in file.sheets.enumerated() {
                let rows = try sheet.head(Header.searchedRows)
                guard let widest = rows.max(by: { $0.fullCount < $1.fullCount }),
                    widest.fullCount > 1
                else { continue }
                let header = Header(HeaderRows([widest]), in: sheet, choices[0])
                return (Table(number: number, sheet: sheet, header: header), choices[0])
            }
            throw fault
        }
        throw SheetFault(.noHeaderRow, file.name, [.kind: choices[0].kind.rawValue])
    }
}

extension SheetRow {
    fileprivate var fullCount: Int { cells.count { !$0.isBlank } }
}

/// Some values of each column of a table, and how many rows have one.
private struct ColumnSamples {
    private var samples: [Int: [String]] = [:]
    private var full: [Int: Int] = [:]
    private var rows = 0

    init(of table: Table, most: Int) throws {
        try table.sheet.forEachRow { row in
            guard row.number > table.header.lastRow, !row.isBlank, !row.isSignature else { return }
            rows += 1
            for (number, cell) in row.cells.enumerated() where !cell.isBlank {
                full[number, default: 0] += 1
                let text = String(cell.text.prefix(20)).replacing("\n", with: " ")
                guard samples[number]?.count ?? 0 < most, samples[number]?.contains(text) != true
                else { continue }
                samples[number, default: []].append(text)
            }
        }
    }

    func fill(ofColumn number: Int) -> Int {
        rows == 0 ? 0 : full[number, default: 0] * 100 / rows
    }

    /// The values; of personal ones and of names only how they are written.
    func sample(ofColumn number: Int, personal: Bool) -> [String] {
        (samples[number] ?? []).map { text in
            personal
                ? text.prefix(1) + String(repeating: "*", count: max(0, text.count - 1))
                : text.maskingPersonalNumbers
        }
    }
}

extension ColumnRule {
    /// The target as a map writes it.
    fileprivate var text: String {
        switch target {
        case .ignored: "-"
        case .key: "Key"
        case .revision: "Rev"
        case .fields(let fields): fields.map(\.name).joined(separator: ",")
        case .parameter(let field, let name, let alone):
            "\(field.name).\(name)" + (alone.map { " ; else=\($0.name)" } ?? "")
        }
    }

    /// Whether its values say who somebody is or how to reach them.
    fileprivate var isPersonal: Bool {
        guard case .fields(let fields) = target else { return false }
        return fields.contains { field in
            if case .personName = field.type { true } else { field.isPersonal }
        }
    }
}
