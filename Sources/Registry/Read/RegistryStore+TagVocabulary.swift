import GRDB
import Ledger
import Pool
import Rosters

extension RegistryStore {
    /// The tags for which an office's texts are searched: those that somebody has put into the
    /// vocabulary.
    ///
    /// A retired one stands for the one that is used instead.
    func tagVocabulary(of source: String) throws -> TagVocabulary {
        try queue.look { database in
            let successors = try StoreBaseline(database).successors()
            let further = try furtherNames(database)
            var tags: [TagVocabulary.Tag] = []
            try database.cachedStatement(
                sql: """
                    SELECT kind_skill.id, space.name, record.local, label, status
                    FROM kind_skill CROSS JOIN record JOIN space ON space.id = record.space
                    WHERE record.id = kind_skill.id AND record.gone = 0
                    """
            ).forEachRow { row in
                let status = row.text(ifAny: 4).flatMap { SkillStatus(canonical: $0) } ?? .standard
                let key: Key? =
                    switch status {
                    case .settled: Key(space: row.text(1), local: row.text(2))
                    case .candidate: nil
                    case .retired: successors[row.int(0)]
                    }
                guard let key else { return }
                let names = [row.text(3)] + further[row.int(0), default: []]
                tags.append(TagVocabulary.Tag(key, names: names))
            }
            return TagVocabulary(tags, of: source)
        }
    }

    /// The names of the tags besides their labels.
    private func furtherNames(_ database: Database) throws -> [Int: [String]] {
        let fields = Skill.names.dropFirst().map { "\(FieldNumber($0).value)" }
        var names: [Int: [String]] = [:]
        try database.cachedStatement(
            sql: """
                SELECT item.record, item.text
                FROM item WHERE item.record IN (SELECT id FROM kind_skill)
                    AND item.field IN (\(fields.joined(separator: ", ")))
                """
        ).forEachRow { row in names[row.int(0), default: []].append(row.text(1)) }
        return names
    }
}
