package import Pool

/// The pool at one revision, as the matcher reads it.
///
/// Talents, teams and stations are numbered in one list, sorted by the text of their keys, so that
/// a candidate's number is also its place among equals.
package struct Snapshot: Sendable {
    /// One entry of the numbered list: a row of the table of its kind.
    package struct Candidate: Hashable, Sendable {
        package let kind: Kind
        package let key: Key
        /// The position in `talents`, `teams` or `stations`.
        package let row: Int
    }

    package let registry: String
    package let revision: Int
    package let candidates: [Candidate]
    package let talents: [Talent]
    package let teams: [Team]
    package let stations: [Station]
    package let works: [Work]
    package let needs: [Need]
    package let taxonomy: Taxonomy
    package let conflicts: [Conflict]
    package let engagements: [Engagement]
    /// What it is a part of; `nil` of a whole pool.
    let excerpt: Excerpt?
    let links: Links
    /// The vectors of the texts, where a program has made some: the matcher compares meanings by them.
    package var embeddings: Embeddings?

    package init(registry: String, revision: Int, rows: Rows, excerpt: Excerpt? = nil) {
        self.registry = registry
        self.excerpt = excerpt
        self.revision = revision
        talents = rows.talents.sorted { $0.key.precedes($1.key) }
        teams = rows.teams.sorted { $0.key.precedes($1.key) }
        stations = rows.stations.sorted { $0.key.precedes($1.key) }
        works = rows.works.sorted { $0.key.precedes($1.key) }
        needs = rows.needs.sorted { $0.key.precedes($1.key) }
        conflicts = rows.conflicts.sorted { $0.key.precedes($1.key) }
        engagements = rows.engagements.sorted { $0.key.precedes($1.key) }
        taxonomy = Taxonomy(rows.skills)
        candidates = Self.number(
            [
                (.talent, talents.map(\.key)), (.team, teams.map(\.key)),
                (.station, stations.map(\.key)),
            ])
        links = Links(
            candidates: candidates, talents: talents, teams: teams, stations: stations,
            works: works, needs: needs, orgs: rows.orgs, engagements: engagements,
            duplicates: rows.duplicates)
    }

    private static func number(_ tables: [(kind: Kind, keys: [Key])]) -> [Candidate] {
        let listed = tables.flatMap { table in
            table.keys.enumerated().map { row, key in
                (text: key.description, Candidate(kind: table.kind, key: key, row: row))
            }
        }
        return listed.enumerated().sorted { left, right in
            left.element.text.utf8.lexicographicallyPrecedes(right.element.text.utf8)
                || (left.element.text == right.element.text && left.offset < right.offset)
        }.map(\.element.1)
    }
}

extension Snapshot {
    /// The need of a key.
    package func need(_ key: Key) -> Need? {
        links.needRows[key].map { needs[$0] }
    }

    /// The names that the organization behind a need bears or bore; none where nobody is named.
    func names(ofOrgBehind need: Need) -> [String] {
        let org = need.org.flatMap { links.orgs[$0] }
        return unique([need.orgName, org?.name ?? ""] + (org?.formerNames ?? []))
            .filter { !$0.isEmpty }
    }

    /// The numbers of all candidates of a kind.
    func numbers(of kind: Kind) -> [Int] { links.numbersOfKind[kind] ?? [] }

    /// The number of a candidate; keys of different kinds may be the same.
    package func number(of key: Key, kind: Kind? = nil) -> Int? {
        let kinds = kind.map { [$0] } ?? [.talent, .team, .station]
        return kinds.lazy.compactMap { links.numbers[$0]?[key] }.first
    }
}

extension Key {
    /// Whether the text of the key comes before another's, byte by byte.
    package func precedes(_ other: Key) -> Bool {
        if space == other.space {
            return local.utf8.lexicographicallyPrecedes(other.local.utf8)
        }
        return description.utf8.lexicographicallyPrecedes(other.description.utf8)
    }
}
