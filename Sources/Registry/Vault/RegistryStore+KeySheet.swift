import FoundationEssentials
import GRDB
package import Ledger
import Pool

extension RegistryStore {
    /// The keys as they are printed for the safe; that they were is kept in the audit first.
    ///
    /// - Throws: E911 where they are missing or locked, and what writing does.
    package func printKeys(operatorName: String, now: String) throws(RegistryError) -> KeySheet {
        do {
            guard let keys else { throw RegistryError(.keyMissing) }
            try writing { database in
                try Door(database: database).audit(AuditEntry(.printKey, by: operatorName, at: now))
                return .commit
            }
            return KeySheet(digits: (keys.secret ?? keys.bytes).hex)
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    /// Refuses to go on where a key file lies already, be it one that cannot be read.
    ///
    /// - Throws: E912.
    package func demandNoKeys() throws(RegistryError) {
        guard !FileManager.default.fileExists(atPath: keyPath) else {
            throw RegistryError(.fileExists, [.path: keyPath])
        }
    }

    /// Makes the key file of a registry that lacks one, of digits that were printed for the safe.
    ///
    /// - Throws: E912 where a key file lies there, E919 where the digits are no key of this registry.
    package func enterKeys(_ digits: String) throws(RegistryError) {
        try demandNoKeys()
        let bytes = [UInt8](hex: digits)
        let keys =
            bytes.flatMap(RegistryKeys.init(secret:)) ?? bytes.flatMap(RegistryKeys.init(bytes:))
        let check = try read { database in
            try Row.fetchOne(database, sql: "SELECT id, key_check FROM registry").map { row in
                (id: row[0] as String, value: Array(row[1] as Data))
            }
        }
        guard let keys, let check, Vault(keys).checkValue(registry: check.id) == check.value else {
            throw RegistryError(.keyOther, [.path: keyPath])
        }
        try KeyFile.replace(at: keyPath, with: .open(keys))
    }
}
