import FoundationEssentials
import GRDB
import Ledger
package import Pool

/// What becomes of a saved run from which a person is taken.
package enum RunRedaction: Hashable, Sendable {
    /// It does not mention him.
    case untouched
    case redacted(RunContent)
    /// It was made for him, or of him alone.
    case dropped
}

/// Takes the person of a key out of a stored report; where something else refers to him, it refers to
/// the second key, which leads to nobody.
package typealias RunRedactor = (RunContent, Key, Key) throws -> RunRedaction

extension Purge {
    /// Takes the person out of the saved runs that mention him, and gives their names.
    func redactRuns(_ redact: RunRedactor) throws -> [String] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM match_run WHERE report IS NOT NULL")
        var names: [String] = []
        for row in rows {
            var (content, isTouched) = (RunContent(row) as RunContent?, false)
            for key in keys.compactMap({ Key($0, in: "") }) {
                guard let present = content, let other = Key(space: key.space, local: local) else {
                    break
                }
                switch try redact(present, key, other) {
                case .untouched: continue
                case .redacted(let redacted): content = redacted
                case .dropped: content = nil
                }
                isTouched = true
            }
            guard isTouched else { continue }
            try store(content, as: row["id"])
            names.append(row["name"])
        }
        return names
    }

    private func store(_ content: RunContent?, as run: Int) throws {
        try database.execute(
            sql: """
                UPDATE match_run SET report = ?, size = coalesce(?, size),
                    sha256 = coalesce(?, sha256) WHERE id = ?
                """,
            arguments: [
                content.map { Data($0.deflated) }, content?.size,
                content.map { Data($0.seal) }, run,
            ])
    }
}
