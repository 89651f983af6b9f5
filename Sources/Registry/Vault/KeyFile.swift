import BatchFormat
import FoundationEssentials
import Pool

/// The file beside the registry that opens its personal values.
///
/// Whoever has both has everything; whoever loses it loses every identity number.
enum KeyFile {
    static func path(ofDatabase path: String) -> String { path + ".key" }

    /// Makes the file, readable by its owner alone; an existing one is never replaced.
    static func create(at path: String) throws(RegistryError) -> [UInt8] {
        let key = Vault.makeKey()
        let created = FileManager.default.createFile(
            atPath: path, contents: Data((key.hex + "\n").utf8),
            attributes: [.posixPermissions: 0o600])
        guard created else { throw RegistryError(.noPermission, [.path: path]) }
        return key
    }

    /// The key; `nil` when the file is missing or holds none.
    static func read(at path: String) -> [UInt8]? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let digits = data.filter { $0 > 0x20 }
        guard digits.count == 2 * Vault.keyLength else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { index in
            UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
        }
        return bytes.count == Vault.keyLength ? bytes : nil
    }
}
