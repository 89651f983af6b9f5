import FoundationEssentials
import Glibc
import Ledger
import Pool

/// The file beside the registry that opens its personal values.
///
/// Whoever has both has everything; whoever loses it loses every identity number.
enum KeyFile {
    static func path(ofDatabase path: String) -> String { path + ".key" }

    /// Makes the file, readable by its owner alone; an existing one is never replaced.
    static func create(at path: String) throws(RegistryError) -> [UInt8] {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw RegistryError(writing: path, error: errno)
        }
        defer { close(file) }
        let key = Vault.makeKey()
        let text = Array((key.hex + "\n").utf8)
        guard unsafe write(file, text, text.count) == text.count, fsync(file) == 0 else {
            unsafe unlink(path)
            throw RegistryError(.disk, [.path: path])
        }
        return key
    }

    /// Whether others than its owner may read or change the file.
    static func isExposed(at path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & 0o077 != 0
    }

    /// The key; `nil` when the file is missing or holds none.
    static func read(at path: String) -> [UInt8]? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let digits = data.filter { $0 > 0x20 }
        guard digits.count == 2 * Vault.keyLength,
            digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
        else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { index in
            UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
        }
        return bytes.count == Vault.keyLength ? bytes : nil
    }
}
