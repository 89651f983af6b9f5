import GRDB
import Ledger
import Pool

extension Purge {
    /// Takes the keys out of what was replaced in other records, which may come back by an undo.
    func scrubHistory(_ removed: [Int]) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT batch, seq, before FROM change
                WHERE record NOT IN (\(Self.list(removed))) AND before LIKE '%>%'
                """)
        for row in rows {
            let before: String = row[2]
            let scrubbed = Self.scrubbed(before, of: Set(removed))
            guard scrubbed != before else { continue }
            try database.execute(
                sql: "UPDATE change SET before = ? WHERE batch = ? AND seq = ?",
                arguments: [scrubbed, row[0] as Int, row[1] as Int])
        }
    }

    /// An image without the lines that lead to records: `Author@2>12: lzgx:0007`,
    /// `@alias: 3:0009>12>15`.
    static func scrubbed(_ image: String, of removed: Set<Int>) -> String {
        var isDropping = false
        let lines = image.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            // Further lines of a value go with the first.
            if !line.hasPrefix("+") { isDropping = leads(line, to: removed) }
            return !isDropping
        }
        return lines.joined(separator: "\n")
    }

    private static func leads(_ line: Substring, to removed: Set<Int>) -> Bool {
        let isAlias = line.hasPrefix("@alias: ")
        let part = isAlias ? line.dropFirst(8) : line.prefix { $0 != ":" }
        return part.split(separator: ">").dropFirst().compactMap { Int($0) }
            .contains(where: removed.contains)
    }

    /// Takes the person's key and name out of the numbers of batches that were entered by hand, and
    /// out of the names of files.
    func scrubLedger(_ removed: [Int]) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT id, name, file FROM batch
                WHERE id IN (SELECT batch FROM change WHERE record IN (\(Self.list(removed))))
                    OR undoes IN (SELECT batch FROM change WHERE record IN (\(Self.list(removed))))
                """)
        let locals = keys.compactMap { $0.split(separator: ":", maxSplits: 1).last }
        for row in rows {
            var (name, file): (String, String) = (row[1], row[2])
            for local in locals {
                name.replace("-\(local)-", with: "-\(self.local)-")
            }
            for person in names {
                name.replace(person, with: Self.mark)
                file.replace(person, with: Self.mark)
            }
            try database.execute(
                sql: "UPDATE batch SET name = ?, file = ? WHERE id = ?",
                arguments: [name, file, row[0] as Int])
        }
    }

    /// What stands in the place of a name.
    static let mark = "purged"
}
