import Foundation
import Pool
import TestSupport

/// The real data beside the checkout: as batches to be imported, and as judgments of them.
enum RealPool {
    /// Writes the three batches into a folder; they are not to be kept.
    static func writeBatches(to folder: String) throws {
        for batch in [
            try RealData.firms(), try RealData.academicians(), try RealData.demands(),
        ] {
            let file = URL(filePath: folder).appending(path: "\(batch.id).rec")
            try Data(batch.bytes).write(to: file)
            let total = batch.counts.values.reduce(0, +)
            print("\(file.path()): \(total) records, \(batch.bytes.count) bytes")
        }
        try writeJudgments(to: URL(filePath: folder).appending(path: "judgments.tsv"))
    }

    /// Writes the grades of the demands as `rencai evaluate` reads them.
    private static func writeJudgments(to file: URL) throws {
        let lines = try RealData.grades().flatMap { need, grades in
            grades.map { "\(need)\t\($0.key)\t\($0.value)\n" }
        }
        let text = "need\tcandidate\tgrade\n" + lines.sorted().joined()
        try Data(text.utf8).write(to: file)
        print("\(file.path()): \(lines.count) judgments")
    }
}
