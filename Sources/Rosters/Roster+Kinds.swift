package import Pool

extension Roster {
    /// Finds the tables of a file: those of one kind, or, where sheets are evidently of several, those
    /// of each kind, in the order in which records refer to each other.
    ///
    /// What is said for a file, a kind, a map or a sheet, leaves one.
    ///
    /// It throws what making one does.
    package static func all(
        in file: SheetFile, of kind: Kind? = nil, map: RosterMap? = nil, builtIn: [RosterMap],
        sheet name: String? = nil
    ) throws -> [Roster] {
        if kind == nil, map == nil, name == nil,
            let groups = try SheetKinds(file, builtIn: builtIn).groups
        {
            return try groups.enumerated().map { index, group in
                try Roster(
                    file, of: group.kind, builtIn: builtIn, among: group.sheets,
                    isFurther: index > 0)
            }.inOrder
        }
        return [try Roster(file, of: kind, map: map, builtIn: builtIn, sheet: name)]
    }
}

extension [Roster] {
    /// Organizations before people, people before needs.
    fileprivate var inOrder: [Roster] {
        let places = Dictionary(
            uniqueKeysWithValues: Kind.stored.enumerated().map { ($1, $0) })
        return sorted { places[$0.kind] ?? 0 < places[$1.kind] ?? 0 }
    }

    /// The one by whose words it is known whose a file is, and of which day: that of people.
    package var main: Roster? { first { $0.kind == .talent } ?? first }

    /// Which sheets were read as what; `nil` where all are of one kind.
    package var sheetsByKind: Diagnostic? {
        guard count > 1, let first else { return nil }
        let list = flatMap { roster in
            roster.sheetNames.map { $0 == roster.kind.label ? $0 : "\($0)（\(roster.kind.label)）" }
        }
        return Diagnostic(
            .sheetsByKind, at: Place(file: first.file), [.list: list.joined(separator: "、")])
    }
}

/// Of which kinds the tables on the sheets of a file are.
private struct SheetKinds {
    /// The kinds with the numbers of their sheets, first the one that is read alone if no other is;
    /// `nil` where there is but one.
    private(set) var groups: [(kind: Kind, sheets: Set<Int>)]?

    init(_ file: SheetFile, builtIn: [RosterMap]) throws {
        guard file.sheets.count > 1 else { return }
        let choices = Roster.kinds(of: file, builtIn).filter { $0 != .source }
            .map { Headings($0, builtIn: builtIn) }
        let file = try choices.first { $0.kind == .need }.map(file.withForms) ?? file
        var sheets: [Kind: Set<Int>] = [:]
        var all: Set<Int> = []
        for (number, sheet) in file.sheets.enumerated()
        where !SideSheet.all.contains(sheet.name) {
            all.insert(number)
            if let kind = try Self.kind(of: number, in: file, choices) {
                sheets[kind, default: []].insert(number)
            }
        }
        guard sheets.count > 1 else { return }
        let kinds = [Kind.talent] + Kind.stored
        guard let main = kinds.first(where: { sheets[$0] != nil }) else { return }
        let others = sheets.filter { $0.key != main }
        // What is of no kind is told with the first.
        let rest = others.values.reduce(all) { $0.subtracting($1) }
        groups = [(main, rest)] + others.map { ($0.key, $0.value) }
    }

    /// The kind whose records a sheet holds beyond doubt: it is named by it, or has a column for
    /// all that a new record needs.
    private static func kind(
        of number: Int, in file: SheetFile, _ choices: [Headings]
    ) throws -> Kind? {
        let named = choices.filter { $0.kind.label == file.sheets[number].name }
        let search = TableSearch(file, among: [number])
        guard
            let found = try? search.tables(
                of: named.isEmpty ? choices : named, headerRows: nil)
        else { return nil }
        let headings = found.headings
        let isWhole = headings.kind.declaration.required.allSatisfy { index in
            guard let field = headings.kind.field(index) else { return false }
            return headings.defaults.contains { $0.field === field }
                || found.tables.contains { !$0.header.columns(of: field).isEmpty }
        }
        return isWhole || found.tables.contains(where: \.header.isExported) ? headings.kind : nil
    }
}
