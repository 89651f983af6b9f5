import GRDB
import Ledger
import Pool

/// A state that a registry was in, by the last that the ledger has of it.
struct Milestone {
    /// The number of the last batch.
    let batch: Int
    let revision: Int
    private let end: End

    private enum End {
        case day(PartialDate)
        case moment(Int)
    }

    /// Finds the state in the ledger; `nil` where the registry was still empty then, or has no such
    /// revision yet.
    init?(_ state: PastState, _ database: Database) throws {
        let steps = try Step.all(database)
        let now = try RegistryState.fetch(database).revision
        let later =
            switch state {
            case .day(let day): steps.prefix { $0.day.map { $0 > day } ?? false }.count
            case .revision(let number): now - number
            }
        guard later >= 0, let last = steps.dropFirst(later).first(where: { $0.batch != nil })
        else { return nil }
        (batch, revision) = (last.batch ?? 0, now - later)
        end =
            switch state {
            case .day(let day): .day(day)
            case .revision: .moment(LocalTime(last.at)?.secondsSinceEpoch ?? 0)
            }
    }

    /// The day that the state is of.
    var day: PartialDate? {
        switch end {
        case .day(let day): day
        case .moment(let seconds): LocalTime(secondsSinceEpoch: seconds)?.day
        }
    }

    /// Whether what was done at a moment that the ledger keeps belongs to the state.
    func includes(_ moment: String) -> Bool {
        guard let time = LocalTime(moment) else { return true }
        return switch end {
        case .day(let day): time.day <= day
        case .moment(let seconds): time.secondsSinceEpoch <= seconds
        }
    }
}

/// What made a new revision: a batch, an undo, or the removal of a person.
private struct Step {
    /// `nil` of a removal.
    var batch: Int?
    var at: String

    var day: PartialDate? { LocalTime.day(of: at) }

    /// All of them, the last first; those from before there was an audit by the ledger alone.
    static func all(_ database: Database) throws -> [Step] {
        let kinds: [AuditEntry.Action] = [.batch, .undo, .purge]
        let rows = try Row.fetchAll(
            database,
            sql: """
                WITH audited AS (SELECT id, batch, at FROM audit
                    WHERE action IN (\(kinds.map { "'\($0.rawValue)'" }.joined(separator: ", "))))
                SELECT batch, at, 1 AS is_audited, id FROM audited UNION ALL
                SELECT id, applied_at, 0, id FROM batch
                WHERE id NOT IN (SELECT batch FROM audited WHERE batch IS NOT NULL)
                ORDER BY is_audited DESC, id DESC
                """)
        return rows.map { Step(batch: $0[0], at: $0[1]) }
    }
}
