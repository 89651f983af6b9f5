import GRDB
package import Ledger
package import Pool

/// A tag that offices use and that nobody has put into the vocabulary yet.
package struct CandidateTag: Hashable, Sendable {
    package var key: Key
    package var label: String
    /// The tag of the vocabulary whose name is nearest to it.
    package var nearest: String?
    /// How many records bear it.
    package var bearers: Int
}

extension RegistryStore {
    /// The candidates for the vocabulary, those that most records bear first.
    ///
    /// - Complexity: all tags are read.
    package func candidateTags() throws(RegistryError) -> [CandidateTag] {
        try read { database in
            let tags = try KindLoader(database).records(.skill)
            var names = NearNames()
            var labels: [String: String] = [:]
            for tag in tags where tag[Skill.status] ?? .standard == .settled {
                for name in [tag.title] + tag.texts(of: Skill.synonym.index) {
                    let folded = name.nfkcFolded
                    if labels.updateValue(tag.title, forKey: folded) == nil { names.add(folded) }
                }
            }
            let bearers = try bearers(database)
            return tags.filter { $0[Skill.status] == .candidate }.map { tag in
                CandidateTag(
                    key: tag.key, label: tag.title,
                    nearest: names.nearest(to: tag.title.nfkcFolded).flatMap { labels[$0] },
                    bearers: bearers[tag.id] ?? 0)
            }.sorted { ($1.bearers, $0.key.description) < ($0.bearers, $1.key.description) }
        }
    }

    /// How many records other than tags refer to each candidate.
    private func bearers(_ database: Database) throws -> [Int: Int] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT link.target, count(DISTINCT link.record)
                FROM kind_skill JOIN link ON link.target = kind_skill.id
                    JOIN record ON record.id = link.record AND record.gone = 0
                WHERE kind_skill.status = ? AND record.kind <> ?
                GROUP BY link.target
                """, arguments: [SkillStatus.candidate.text, Kind.skill.number])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
}
