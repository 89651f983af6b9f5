import GRDB
package import Ledger
package import Matching
import Pool

extension RegistryStore {
    /// From so many candidates on an index is worth its file; fewer are loaded as fast.
    package static let leastIndexed = 2_000

    /// Writes the index of a pool beside the registry, unless it is there, so that the next need is
    /// answered without loading all of it; where that cannot be, nothing is said and nothing lost.
    ///
    /// - Parameters:
    ///   - matcher: over the snapshot of this registry, as it is seen now.
    ///   - least: how many candidates make it worth its while.
    /// - Throws: what every look into the registry does.
    package func keepIndex(
        of matcher: Matcher, least: Int = leastIndexed
    ) throws(RegistryError) {
        let snapshot = matcher.snapshot
        guard snapshot.candidates.count >= least else { return }
        let found = try read { database -> (IndexFile, RecordNumbers)? in
            // Meanwhile somebody may have written.
            guard try RegistryState.fetch(database).revision == snapshot.revision else {
                return nil
            }
            let file = try indexFile(database)
            return file.image()?.isWhole == true ? nil : (file, try RecordNumbers(database))
        }
        guard let (file, numbers) = found else { return }
        file.renew(like: path) { emit in
            try matcher.writeImage(numbers, stamp: file.stamp, to: emit)
        }
    }

    /// The file of the index, with the state of the registry that it must be of.
    func indexFile(_ database: Database) throws -> IndexFile {
        let state = try RegistryState.fetch(database)
        // A registry may be put back to an older copy and go another way: the number of batches does
        // not tell the two apart, what the last one did does.
        let last = try Row.fetchOne(
            database,
            sql: "SELECT id, sha256, preview, applied_at FROM batch ORDER BY id DESC LIMIT 1")
        let ledger = last?.databaseValues.map(\.description) ?? []
        let text = ([state.id, "\(state.revision)"] + ledger).joined(separator: "\n")
        return IndexFile(ofDatabase: path, stamp: IndexImage.stamp(of: text))
    }
}

extension RecordNumbers {
    /// The numbers of the records that a snapshot holds.
    fileprivate init(_ database: Database) throws {
        var numbers: [Kind: [Int]] = [:]
        for kind in [Kind.talent, .team, .station, .skill, .need, .engagement] {
            numbers[kind] = try database.ids(of: kind)
        }
        self.init(numbers)
    }
}
