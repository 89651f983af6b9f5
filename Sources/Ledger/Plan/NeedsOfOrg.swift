package import Pool

/// A need as it is compared with another one of the same organization.
package struct StatedNeed: Sendable {
    package var record: Int
    package var key: Key
    package var title: String
    private let name: TextPrint
    /// What it is about: the title and the problem.
    private let content: TextPrint

    package init(record: Int, key: Key, title: String, problem: String) {
        self.record = record
        self.key = key
        self.title = title
        name = TextPrint(title)
        content = TextPrint(title + problem)
    }

    /// That of a record.
    package init(_ record: StoredRecord) {
        self.init(
            record: record.id, key: record.key, title: record.title,
            problem: record[Need.problem] ?? "")
    }

    /// Whether two needs of one organization may be the same.
    ///
    /// What is sent twice has nearly all pairs of letters in common. What is told anew has half of them,
    /// but so have different needs of a firm that introduces itself in each; their titles differ.
    package func isLike(_ other: StatedNeed) -> Bool {
        let likeness = content.likeness(to: other.content)
        return likeness >= 800 || likeness >= 450 && name.likeness(to: other.name) >= 300
    }
}

/// The needs of the organizations that put forward new ones in a batch.
struct NeedsOfOrgs {
    private var needs: [Int: [StatedNeed]] = [:]

    /// So many of the latest are compared: who has more collects those of others.
    private static let limit = 500

    /// The first need of the organization that is like a new one, which is one of them from now on.
    mutating func like(
        _ new: StatedNeed, of org: Int, _ baseline: any Baseline
    ) throws -> StatedNeed? {
        let known = try needs[org] ?? baseline.needs(of: org)
        needs[org] = known + [new]
        return known.suffix(Self.limit).first { $0.record != new.record && $0.isLike(new) }
    }
}
