import Pool

extension RejectFile {
    /// The tables as delimited text that Excel and WPS open: UTF-8 with its mark, what is wrong with a
    /// row at its end, and above the header whose roster it is and of which day.
    func bytes(of tables: [RejectTable], _ display: Display) -> [UInt8] {
        let findings = Dictionary(
            grouping: diagnostics.filter { $0.severity == .error }, by: { $0.place.row })
        var lines: [[String]] = [["填报单位：\(header.sourceName ?? header.source)"]]
        if let asOf = header.asOf { lines.append(["数据截至：\(asOf.text)"]) }
        for table in tables {
            for row in table.header.dropLast() { lines.append(row) }
            let width = table.header.map(\.count).max() ?? 0
            lines.append((table.header.last ?? []).padded(to: width) + [Self.reasonTitle])
            for row in table.rows {
                let found = findings[row.place] ?? []
                let reasons = found.map { finding in
                    [display.message(of: finding), display.remedy(of: finding)]
                        .compactMap(\.self).joined(separator: "；")
                }
                lines.append(row.cells.padded(to: width) + [reasons.joined(separator: "\n")])
            }
        }
        return [0xEF, 0xBB, 0xBF]
            + lines.flatMap { Array(($0.map(\.quoted).joined(separator: ",") + "\r\n").utf8) }
    }

    /// The title of the column that says what is wrong; a roster with it is read without it.
    package static let reasonTitle = "退回原因"
}

extension Place {
    /// The row of a sheet, whatever cell of it.
    fileprivate var row: Place { Place(file: file, line: line) }
}

extension [String] {
    fileprivate func padded(to width: Int) -> [String] {
        self + Array(repeating: "", count: Swift.max(0, width - count))
    }
}

extension String {
    /// The text as a field of delimited text (RFC 4180).
    fileprivate var quoted: String {
        contains { ",\"\r\n".contains($0) } ? "\"\(replacing("\"", with: "\"\""))\"" : self
    }
}
