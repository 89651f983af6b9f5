import BatchFormat
import Ledger
import Pool
import Registry
import Reports

/// The table that ends a run over several files: a row for each, and one for all.
///
/// Of a file that was not taken only the rejects count, because nothing else of it happened.
struct FileTable {
    let reports: [FileReport]
    /// The names under which the offices are registered.
    let names: RecordNames

    var table: Table {
        var table = Table(
            columns: [
                Column(words("单位", "Source")), Column(words("条数", "Records"), .number),
                Column(words("新增", "New"), .number), Column(words("变更", "Changed"), .number),
                Column(words("无变化", "Same"), .number), Column(words("减少", "Gone"), .number),
                Column(words("退回", "Rejects"), .number), Column(words("批次", "Batch"), .key),
                Column(words("文件", "File")),
            ], empty: "")
        for (report, name) in zip(reports, shortNames) {
            table.append(
                [Cell(title(of: report.header))] + report.figures.map(cell) + [
                    report.batchCell, Cell(name),
                ])
        }
        table.append([Cell(words("合计", "Total"), .strong)] + totals.map(cell) + [passed])
        return table
    }

    private var totals: [Int] {
        reports.map(\.figures).reduce(into: [Int](repeating: 0, count: 6)) { totals, figures in
            for (index, figure) in figures.enumerated() { totals[index] += figure ?? 0 }
        }
    }

    private var passed: Cell {
        let good = reports.count { !$0.isRejected }
        return Cell(
            words("\(good)/\(reports.count) 份通过", "\(good) of \(reports.count) passed"))
    }

    /// The files by their names without the folders that all of them lie in.
    private var shortNames: [String] {
        let paths = reports.map { $0.file.split(separator: "/", omittingEmptySubsequences: false) }
        let common = paths.dropFirst().reduce(paths.first?.dropLast() ?? []) { common, path in
            common.prefix(zip(common, path.dropLast()).prefix { $0 == $1 }.count)
        }
        return paths.map { $0.dropFirst(common.count).joined(separator: "/") }
    }

    /// The office by its name, when it is registered or any of its batches gives one.
    private func title(of header: BatchHeader?) -> String {
        guard let header else { return "" }
        let name = reports.lazy.compactMap(\.header)
            .filter { $0.source == header.source }.compactMap(\.sourceName).first
        let registered = try? names.name(of: header.source)
        return (registered ?? header.sourceName ?? name ?? header.source)
            .maskingPersonalNumbers
    }

    private func cell(_ figure: Int?) -> Cell { Cell(figure.map(String.init) ?? "") }
}

extension FileReport {
    /// Records, new, changed, unchanged, missing, rejected.
    fileprivate var figures: [Int?] {
        guard let counts = preview?.counts else {
            return [recordCount] + [nil, nil, nil, nil, nil]
        }
        guard !isRejected else { return [recordCount, nil, nil, nil, nil, counts.rejected] }
        let changed = counts.changed + counts.deleted + counts.merged
        return [
            recordCount, counts.created, changed, counts.unchanged, missing.count,
            counts.rejected,
        ]
    }

    /// The batch by its number; of one that the registry does not take there is nothing to undo.
    fileprivate var batchCell: Cell {
        isRejected ? Cell(words("未入库", "not taken"), .warning) : Cell(header?.id ?? "")
    }
}
