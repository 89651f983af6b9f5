package import BatchFormat
import Pool

extension RejectFile {
    /// The records as a file in UTF-8, with personal values in clear: it is to be readable by its
    /// owner alone.
    package func bytes(of items: [Item], _ display: Display) -> [UInt8] {
        var text = """
            # 退回件：改好下面的记录后可直接再次导入；已入库的记录不在本文件中。
            # Rejects: edit the records below and import this file again; accepted ones are not here.
            # \(file) \(header.id)

            Batch: \(id)
            Format: tpb/1
            Source: \(header.source)
            Made_at: \(madeAt)

            """
        if let asOf = header.asOf { text += "As_of: \(asOf.text)\n" }
        text += "Rejects_of: \(header.id)\n\n"
        var bytes = Array(text.utf8)
        let findings = Dictionary(
            grouping: diagnostics.filter { $0.severity == .error }, by: \.place.line)
        for item in items.sorted(by: { $0.line < $1.line }) {
            bytes += Array(comments(on: item, findings, display).utf8)
            bytes += item.bytes
            bytes += Array("\n\n".utf8)
        }
        return bytes + Array("%rec: End\n\nEnd: \(id)\n".utf8)
    }

    /// What is wrong with the record, and how to mend it.
    private func comments(
        on item: Item, _ findings: [Int: [Diagnostic]], _ display: Display
    ) -> String {
        let lines = item.line..<item.line + 1 + item.bytes.count { $0 == UInt8(ascii: "\n") }
        return lines.flatMap { findings[$0] ?? [] }.map { finding in
            let remedy = display.remedy(of: finding).map { "\n#      \($0)" } ?? ""
            return "# \(finding.code.rawValue) \(finding.place.line): "
                + "\(display.message(of: finding))\(remedy)\n"
        }.joined()
    }
}
