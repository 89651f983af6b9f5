import BatchFormat
package import Pool

extension SheetFile {
    /// The sheet that holds the records of a kind, with its header.
    ///
    /// Without a name it is the only visible one with a header.
    package func sheet(
        of kind: Kind, named name: String? = nil
    ) throws -> (sheet: Sheet, header: Header) {
        try refuseSecrets()
        let wanted = sheets.filter { name == nil || $0.name == name }
        let found = try wanted.compactMap { sheet in
            try Header(of: sheet, for: kind).map { (sheet: sheet, header: $0) }
        }
        if let only = found.first, found.count == 1 { return only }
        let choice = wanted.isEmpty ? sheets : found.map(\.sheet)
        guard choice.isEmpty else { throw whichSheet(choice) }
        throw try noHeader(of: kind, in: wanted)
    }

    /// That no sheet has a header, and of which other kind the tables are if they have one.
    private func noHeader(of kind: Kind, in wanted: [Sheet]) throws -> SheetFault {
        var parameters: [Diagnostic.Parameter: String] = [.kind: kind.rawValue]
        for sheet in wanted {
            guard let other = try Header.closest(to: sheet, among: [.talent, .need, .org]) else {
                continue
            }
            parameters[.line] = String(other.row)
            parameters[.other] = other.kind.rawValue
            parameters[.operation] = other.kind.rawValue.lowercased()
            break
        }
        return SheetFault(.noHeaderRow, wanted.first?.label ?? self.name, parameters)
    }

    /// Refuses a file that bears a mark of secrecy: in the name of a sheet, or in any row, above
    /// the header and beside the columns that are read too.
    private func refuseSecrets() throws {
        guard !(sheets.map(\.name) + hidden).contains(where: \.bearsSecrecyMark) else {
            throw SheetFault(.secretMark, name, [:])
        }
        for sheet in sheets {
            try sheet.forEachRow { row in
                // The level may stand in the cell beside 密级.
                guard row.cells.map(\.text).joined().bearsSecrecyMark else { return }
                let column = row.cells.firstIndex { $0.text.bearsSecrecyMark } ?? 0
                throw SheetFault(.secretMark, at: sheet.place(row: row.number, column: column), [:])
            }
        }
    }

    private func whichSheet(_ sheets: [Sheet]) -> SheetFault {
        let names = sheets.map(\.name).joined(separator: "、")
        return SheetFault(.whichSheet, name, [.count: String(sheets.count), .list: names])
    }

    /// That there are sheets which nobody sees and which are not read.
    package var hiddenSheets: Diagnostic? {
        guard !hidden.isEmpty else { return nil }
        return Diagnostic(
            .hidden, at: Place(file: name), [.list: hidden.joined(separator: "、")])
    }
}
