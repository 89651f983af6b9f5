import FoundationEssentials
import GRDB
import Ledger
import Pool

/// Seals personal values anew with the present key, block by block, each in a transaction of its own.
struct Resealing {
    private static let blockSize = 20_000

    private let vault: Vault
    /// The last value that was looked at.
    private var last = 0

    init(vault: Vault) { self.vault = vault }

    /// Looks at the next block and seals anew what another key sealed; `nil` at the end.
    mutating func next(in queue: DatabaseQueue) throws -> Int? {
        var count: Int?
        try queue.inTransaction(.immediate) { database in
            count = try next(in: database)
            return .commit
        }
        return count
    }

    private mutating func next(in database: Database) throws -> Int? {
        let values = try database.cachedStatement(
            sql: "SELECT id, record, field, cipher FROM personal WHERE id > ? ORDER BY id LIMIT ?")
        let update = try database.cachedStatement(
            sql: "UPDATE personal SET cipher = ? WHERE id = ?")
        var resealed: [(id: Int, cipher: [UInt8])] = []
        let former = last
        try values.forEachRow(.int(last), .int(Self.blockSize)) { row in
            last = row.int(0)
            let cipher = row.bytes(3)
            guard Vault.generation(of: cipher) != vault.keys.sealing.generation else { return }
            guard let new = vault.reseal(cipher, record: row.int(1), field: row.int(2)) else {
                throw RegistryError(.damaged)
            }
            resealed.append((last, new))
        }
        for value in resealed { try update.run(.bytes(value.cipher), .int(value.id)) }
        if last > former { return resealed.count }
        // What others sealed meanwhile is looked for from the start.
        last = 0
        return nil
    }

    /// Whether a value is sealed with another key.
    func isNeeded(in database: Database) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM personal WHERE substr(cipher, 1, ?) <> ?)",
            arguments: [vault.mark.count, Data(vault.mark)]) ?? false
    }
}
