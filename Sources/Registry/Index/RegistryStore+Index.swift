import GRDB
package import Ledger
package import Matching
import Pool

extension RegistryStore {
    /// From so many candidates on an index is worth its file; fewer are loaded as fast.
    package static let leastIndexed = 2_000

    /// Where the index is.
    package var indexPath: String { indexFile.path }

    var indexFile: IndexFile { IndexFile(ofDatabase: path) }

    /// The model of the index, by which the pool is measured until it has grown by a tenth or has
    /// another vocabulary; `nil` where there is none: then it is learned from the pool.
    package func model(for snapshot: Snapshot) throws(RegistryError) -> Model? {
        try read { database in
            guard let image = try image(database) else { return nil }
            let count = snapshot.candidates.count
            guard (try? image.isLearned(forSize: count)) == true,
                try !hasOtherSkills(since: image.origin.batch, database)
            else { return nil }
            return try? image.model(snapshot.taxonomy.keys)
        }
    }

    private func hasOtherSkills(since batch: Int, _ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM change JOIN record ON record.id = change.record
                    WHERE change.batch > ? AND record.kind = ?)
                """, arguments: [batch, Kind.skill.number]) ?? true
    }

    /// Writes the index of a pool beside the registry, unless it is there, so that the next need is
    /// answered without loading all of it; where that cannot be, nothing is lost.
    ///
    /// - Parameters:
    ///   - matcher: over the snapshot of this registry, as it is seen now.
    ///   - least: how many candidates make it worth its while.
    /// - Returns: what became of it.
    /// - Throws: what every look into the registry does.
    @discardableResult
    package func keepIndex(
        of matcher: Matcher, least: Int = leastIndexed
    ) throws(RegistryError) -> Renewal {
        let snapshot = matcher.snapshot
        guard snapshot.candidates.count >= least else { return .unneeded }
        let found = try read { database -> (ImageOrigin, RecordNumbers)? in
            // Meanwhile somebody may have written.
            guard try RegistryState.fetch(database).revision == snapshot.revision else {
                return nil
            }
            return try ImageOrigin(database).map { ($0, try RecordNumbers(database)) }
        }
        guard let (origin, numbers) = found else { return .outdated }
        if let image = indexFile.image(), image.origin == origin, image.modelID == matcher.model.id,
            image.isWhole
        {
            return .current
        }
        return indexFile.renew { try matcher.writeImage(numbers, origin, to: $0) }
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
