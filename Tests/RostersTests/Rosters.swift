import BatchFormat
import ImportKit
import Pool
import Rosters
import TestSupport

/// The maps that the program carries.
let builtInMaps: [RosterMap] = ImportKit.maps.compactMap {
    try? RosterMap(String(decoding: $0.bytes, as: UTF8.self), file: $0.name)
}

/// What reading a roster gave: its records as a batch would have them, and the findings.
struct ReadRoster {
    let roster: Roster
    private(set) var records: [Record] = []
    private(set) var unsound = 0
    let diagnostics: DiagnosticList

    init(
        _ file: SheetFile, of kind: Kind? = nil, map: RosterMap? = nil, sheet: String? = nil,
        vocabulary: TagVocabulary = .empty, known: KnownOrganizations = .none,
        isStrict: Bool = false
    ) throws {
        roster = try Roster(file, of: kind, map: map, builtIn: builtInMaps, sheet: sheet)
        var context = ReadingContext(regions: Regions())
        // What stands for a number here is the number itself, turned round.
        context.pseudonym = { "id-" + String($0.filter(\.isLetterOrDigit).reversed().prefix(40)) }
        let head = RosterHead(source: "lzgx", asOf: PartialDate(canonical: "2026-06-30"))
        var reader = RosterReader(
            roster, head, context, vocabulary: vocabulary, known: known, isStrict: isStrict)
        var found: [ReadRecord] = []
        try reader.read { found.append($0) }
        records = found.filter(\.isSound).compactMap(\.record)
        unsound = found.count { !$0.isSound }
        diagnostics = reader.diagnostics
    }

    /// Reads a workbook with one sheet, or with several.
    init(
        _ rows: [[String]], of kind: Kind? = nil, map: RosterMap? = nil,
        vocabulary: TagVocabulary = .empty, known: KnownOrganizations = .none,
        isStrict: Bool = false
    ) throws {
        try self.init(
            [.init("表", rows)], of: kind, map: map, vocabulary: vocabulary, known: known,
            isStrict: isStrict)
    }

    init(
        _ sheets: [SampleWorkbook.Sheet], of kind: Kind? = nil, map: RosterMap? = nil,
        sheet: String? = nil, vocabulary: TagVocabulary = .empty, known: KnownOrganizations = .none,
        isStrict: Bool = false
    ) throws {
        let file = try SheetFile(name: "名册.xlsx", bytes: SampleWorkbook(sheets).bytes)
        try self.init(
            file, of: kind, map: map, sheet: sheet, vocabulary: vocabulary, known: known,
            isStrict: isStrict)
    }

    /// The records as text: `Key=1 Name=甲 Birth=1975-06`.
    var lines: [String] {
        records.map { record in
            let values = record.entries.map { entry in
                "\(record.kind.field(entry.field)?.name ?? "")=\(entry.text)"
            }
            return (["\(record.key.local)"] + values).joined(separator: " ")
        }
    }

    /// The values of each record without its key.
    var values: [String] {
        lines.map { $0.split(separator: " ", maxSplits: 1).last.map(String.init) ?? "" }
    }

    /// The findings as `E204 A2`.
    var findings: [String] {
        diagnostics.kept.map { "\($0.code.rawValue) \($0.place.cell ?? "")" }
    }
}

extension Character {
    fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}

/// The code of what keeps a file from being read, with the parameters that say more.
func fault(_ read: () throws -> Void) throws -> String {
    do {
        try read()
        return ""
    } catch let fault as SheetFault {
        let found = fault.diagnostic
        return [
            found.code.rawValue, found.place.cell ?? "", found.parameters[.list] ?? "",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
