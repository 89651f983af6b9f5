import GRDB
import Ledger
import Pool

/// Takes all back that was done to a registry since, in a copy of which nobody else knows.
///
/// It goes through the batches from the last one: so nothing stands in the way, and what comes out
/// is what stood then. Who was removed under the law stays removed, for the ledger knows nothing of
/// him to bring back.
struct Rewinding {
    let database: Database
    /// The state to which it leads.
    let milestone: Milestone

    func run() throws {
        let later = try Int.fetchAll(
            database, sql: "SELECT id FROM batch WHERE id > ? ORDER BY id DESC",
            arguments: [milestone.batch])
        let baseline = try StoreBaseline(database)
        var spaces = Spaces(try baseline.spaces())
        // What it writes belongs to batch 0, of which nothing is left in the end.
        var applier = try Applier(database, vault: nil)
        for batch in later {
            try Undo.ofLast(batch, baseline) { try applier.apply($0, spaces: &spaces) }
            try database.execute(sql: "DELETE FROM change WHERE batch = ?", arguments: [batch])
        }
        try closeLedger()
        try dropLater("source_lock")
        try dropLater("apart")
    }

    /// Leaves the ledger as if the state were today's.
    private func closeLedger() throws {
        try database.execute(
            sql: """
                DELETE FROM change WHERE batch = 0;
                UPDATE record SET (batch, line) = (SELECT batch, line FROM change
                        WHERE change.record = record.id ORDER BY action = 'create' DESC, batch DESC)
                    WHERE batch = 0 AND id IN (SELECT record FROM change);
                """)
        try database.execute(
            sql: "DELETE FROM batch WHERE id > ?", arguments: [milestone.batch])
        try database.execute(
            sql: "UPDATE registry SET revision = ?", arguments: [milestone.revision])
        try markUndone()
    }

    /// Says of each batch again which one took it back, of those that are left: one that was taken
    /// back itself takes nothing back.
    private func markUndone() throws {
        try database.execute(sql: "UPDATE batch SET undone_by = NULL")
        let undoing = try Row.fetchAll(
            database,
            sql: "SELECT id, undoes FROM batch WHERE undoes IS NOT NULL ORDER BY id DESC")
        for row in undoing {
            try database.execute(
                sql: """
                    UPDATE batch SET undone_by = :by WHERE id = :batch
                        AND (SELECT undone_by FROM batch WHERE id = :by) IS NULL
                    """, arguments: ["by": row[0] as Int, "batch": row[1] as Int])
        }
    }

    /// Drops the rows that were set later.
    private func dropLater(_ table: String) throws {
        let moments = try String.fetchAll(database, sql: "SELECT DISTINCT set_at FROM \(table)")
        for moment in moments where !milestone.includes(moment) {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE set_at = ?", arguments: [moment])
        }
    }
}
