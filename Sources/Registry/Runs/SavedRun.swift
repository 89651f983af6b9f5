import FoundationEssentials
import GRDB
package import Ledger
import Pool

/// A match run that can be printed again: what it rests on, and who saved it when.
package struct SavedRun: Hashable, Sendable {
    package var name: String
    /// The scoring profile and its version.
    package var profile: String
    package var model: String
    package var revision: Int
    /// The day that was meant, as ISO 8601 writes it.
    package var day: String
    package var audience: String
    /// The key of the organization or talent for whom an outside version is made.
    package var reader: String?
    /// How many needs the report tells of.
    package var needs: Int
    package var operatorName: String
    package var savedAt: String

    package init(
        name: String, profile: String, model: String, revision: Int, day: String,
        audience: String, reader: String?, needs: Int, operatorName: String, savedAt: String
    ) {
        self.name = name
        self.profile = profile
        self.model = model
        self.revision = revision
        self.day = day
        self.audience = audience
        self.reader = reader
        self.needs = needs
        self.operatorName = operatorName
        self.savedAt = savedAt
    }

    /// Whether a run may bear a name: one that the key of a record may have, without a slash.
    package static func isName(_ text: String) -> Bool {
        Key.isLocal(text) && !text.contains("/") && text.maskingPersonalNumbers == text
    }
}

extension SavedRun {
    fileprivate init(_ row: Row) {
        self.init(
            name: row["name"], profile: row["profile"], model: row["model"],
            revision: row["revision"], day: row["day"], audience: row["audience"],
            reader: row["reader"], needs: row["needs"], operatorName: row["operator"],
            savedAt: row["saved_at"])
    }
}

extension RunContent {
    init(_ row: Row) {
        self.init(
            deflated: Array(row["report"] as Data), size: row["size"],
            seal: Array(row["sha256"] as Data), format: row["format"])
    }
}

extension RegistryStore {
    /// The match runs that can be printed again, in the order in which they were saved.
    package func savedRuns() throws(RegistryError) -> [SavedRun] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM match_run WHERE report IS NOT NULL ORDER BY id"
            ).map(SavedRun.init)
        }
    }

    /// The report of a saved run; `nil` where there is none of this name.
    package func content(ofRun name: String) throws(RegistryError) -> RunContent? {
        try read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM match_run WHERE name = ? AND report IS NOT NULL",
                arguments: [name]
            ).map(RunContent.init)
        }
    }

    /// Saves a match run; `false` where another one bears its name.
    package func save(_ run: SavedRun, _ content: RunContent) throws(RegistryError) -> Bool {
        try write { database in
            guard try !isSaved(run.name, in: database) else { return false }
            try Door(database: database).save(run, content)
            return true
        }
    }

    /// Drops the report of a saved run; `false` where there is none of this name.
    package func dropRun(
        _ name: String, operatorName: String, now: String
    ) throws(RegistryError) -> Bool {
        try write { database in
            guard try isSaved(name, in: database) else { return false }
            try Door(database: database).drop(run: name, by: operatorName, at: now)
            return true
        }
    }

    private func isSaved(_ name: String, in database: Database) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM match_run WHERE name = ? AND report IS NOT NULL)
                """,
            arguments: [name]) ?? false
    }

    private func write(_ body: (Database) throws -> Bool) throws(RegistryError) -> Bool {
        do {
            return try writer.write(body)
        } catch {
            throw RegistryError(error, path: path)
        }
    }
}
