import BatchFormat
import GRDB
import Ledger
package import Pool

extension RegistryStore {
    /// Writes records as a sealed batch in the canonical form, without personal values.
    ///
    /// The head names the state of the registry and the dates of the last batch, never the clock,
    /// so that two exports of one state are the same bytes.
    ///
    /// What `write` throws is thrown as it is.
    ///
    /// - Complexity: some hundred records at a time are in memory.
    package func export(
        _ kinds: [Kind] = Kind.stored, _ write: (String) throws -> Void
    ) throws {
        do {
            try queue.read { try export(kinds, $0, write) }
        } catch let error as DatabaseError {
            throw RegistryError(error, path: path)
        }
    }

    private func export(
        _ kinds: [Kind], _ database: Database, _ write: (String) throws -> Void
    ) throws {
        let state = try RegistryState.fetch(database)
        let last = try Row.fetchOne(
            database,
            sql: """
                SELECT made_at, as_of, id FROM batch
                WHERE undoes IS NULL AND undone_by IS NULL ORDER BY id DESC LIMIT 1
                """)
        // Another state is another batch, so that both can be imported once edited.
        let number: Int = last?[2] ?? 0
        var writer = BatchWriter(id: "\(state.source)-export-\(number)")
        var head = [(name: Batch.format.name, value: "tpb/1"), (Batch.source.name, state.source)]
        head.append((Batch.madeAt.name, last?[0] ?? "1970-01-01T00:00:00Z"))
        if let asOf: String = last?[1] { head.append((Batch.asOf.name, asOf)) }
        try write(writer.begin(head))
        let loader = try KindLoader(database)
        for kind in Kind.stored where kinds.contains(kind) {
            try loader.forEach(kind) { stored in
                var record = stored.record
                record.revision = stored.revision
                try write(writer.write(record))
            }
        }
        try write(writer.end())
    }
}
