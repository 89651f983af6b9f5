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
        let samples = try ColumnSamples(of: table, most: Self.sampleCount)
        let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
        let entries =
            table.header.columns.map {
                Entry(number: $0.number, title: $0.title, rule: $0.rule, guess: nil)
            }
            + table.header.unknown.map {
                Entry(number: $0.number, title: $0.title, rule: nil, guess: $0.guess)
            }
        text =
            Self.opening(of: name, headings.kind, language)
            + entries.sorted { $0.number < $1.number }
            .map { samples.remark(on: $0, language) + $0.line }.joined()
    }

    /// What is to be done with the map, and the fields that stand before its columns.
    private static func opening(of name: String, _ kind: Kind, _ language: Language) -> String {
        let advice =
            switch language {
            case .chinese:
                """
                # “\(name)”的列对照：每列一行，to= 后写字段名；to=- 不导入。
                # 前面带 # 的列没有识别：去掉 #，在 to= 后写上字段。字段见 rencai help \(kind.label)。
                # 改好后存为 \(name).map.rec，放在表的旁边，导入时自动采用；或用 --map 指明。

                """
            case .english:
                """
                # The columns of \(name): a line each, the field after to=; to=- leaves a column out.
                # Lines with # before Column are not known: take the # off and name the field, see rencai help \(kind.rawValue).
                # Save it as \(name).map.rec beside the table, where import finds it, or name it with --map.

                """
            }
        return advice + "%rec: Map\n\n" + fieldText("Map", name)
            + fieldText("Kind", kind.rawValue)
    }

    /// A column, what it gives, and what it was perhaps meant for where that is not known.
    fileprivate struct Entry {
        let number: Int
        let title: String
        let rule: ColumnRule?
        let guess: String?

        /// The line of the map; a comment where it is to be completed.
        var line: String {
            let field = fieldText("Column", "\(title) ; to=\(rule?.text ?? guess ?? "")")
            return rule == nil ? "# \(field)" : field
        }
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

    /// The comment on a column: how full it is, and some of its values.
    func remark(on entry: MapDraft.Entry, _ language: Language) -> String {
        let share = rows == 0 ? 0 : full[entry.number, default: 0] * 100 / rows
        let shown = sample(ofColumn: entry.number, personal: entry.rule?.isOpen != true)
        let isChinese = language == .chinese
        let values = shown.joined(separator: isChinese ? "、" : ", ")
        return "# \(columnName(entry.number)) "
            + (isChinese ? "填写 \(share)%" : "\(share)% full")
            + (values.isEmpty ? "\n" : (isChinese ? "，如：" : ", like: ") + values + "\n")
    }

    /// The values; of personal ones and of names only how they are written.
    private func sample(ofColumn number: Int, personal: Bool) -> [String] {
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
        case .confirmation: "Confirm"
        case .pledge: "Pledge"
        case .creditCode: "Credit_code"
        case .fields(let fields): fields.map(\.name).joined(separator: ",")
        case .parameter(let field, let name, let alone):
            "\(field.name).\(name)" + (alone.map { " ; else=\($0.name)" } ?? "")
        }
    }

    /// Whether its values say neither who somebody is nor how to reach them; of a column that gives
    /// no field nobody knows.
    fileprivate var isOpen: Bool {
        !fields.isEmpty
            && fields.allSatisfy { field in
                if case .personName = field.type { false } else { !field.isPersonal }
            }
    }
}
