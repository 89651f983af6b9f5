import FoundationEssentials
import GRDB
import Ledger
import Pool

extension Door {
    /// Saves a match run; the records and the revision stay as they are.
    func save(_ run: SavedRun, _ content: RunContent) throws {
        try database.execute(
            sql: """
                INSERT INTO match_run (name, profile, model, revision, day, audience, reader,
                    needs, operator, saved_at, format, size, sha256, report)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                run.name, run.profile, run.model, run.revision, run.day, run.audience, run.reader,
                run.needs, run.operatorName.maskingPersonalNumbers, run.savedAt, content.format,
                content.size, Data(content.seal), Data(content.deflated),
            ])
        try audit(AuditEntry(.saveRun, by: run.operatorName, at: run.savedAt))
    }

    /// Takes the report of a saved run away; that there was one, and who dropped it, stays.
    func drop(run name: String, by operatorName: String, at moment: String) throws {
        try database.execute(
            sql: """
                UPDATE match_run SET report = NULL, dropped_by = ?, dropped_at = ?
                WHERE name = ? AND report IS NOT NULL
                """,
            arguments: [operatorName.maskingPersonalNumbers, moment, name])
        try audit(AuditEntry(.dropRun, by: operatorName, at: moment))
    }
}
