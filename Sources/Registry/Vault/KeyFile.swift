import FoundationEssentials
import Glibc
import Ledger
import Pool

/// The file beside the registry that opens its personal values.
///
/// Whoever has both has everything, unless the keys are wrapped under a pass-phrase; whoever loses
/// it loses every identity number. It holds the one secret of a registry whose keys were never
/// changed, as 64 digits, or else the keys under a secret of the file's own or a pass-phrase.
enum KeyFile {
    static func path(ofDatabase path: String) -> String { path + ".key" }

    /// Makes the file, readable by its owner alone; an existing one is never replaced.
    static func create(at path: String) throws(RegistryError) -> RegistryKeys {
        guard let keys = RegistryKeys.make(), let secret = keys.secret else {
            throw RegistryError(.bug, [.reason: "libsodium"])
        }
        let file = try PrivateFile(path, replaces: false)
        do throws(RegistryError) {
            try file.write(Array((secret.hex + "\n").utf8))
            try file.finish()
        } catch {
            unsafe unlink(path)
            throw error
        }
        return keys
    }

    /// Whether others than its owner may read or change the file.
    static func isExposed(at path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & 0o077 != 0
    }

    /// What the file holds; `nil` when it is missing or holds no key.
    static func read(at path: String) -> KeyFile.Content? {
        guard let data = FileManager.default.contents(atPath: path), data.count < longest else {
            return nil
        }
        return KeyFile.Content(String(decoding: data, as: UTF8.self))
    }

    /// No key file is as long.
    static let longest = 4096

    /// Puts other keys into the place of those that are there: the file as it was stays until the
    /// new one lies on the disk and says what it should.
    static func replace(at path: String, with keys: KeyFile.Content) throws(RegistryError) {
        let draft = path + draftEnding
        do throws(RegistryError) {
            let file = try PrivateFile(draft, replaces: true)
            try file.write(Array(keys.text.utf8))
            try file.finish()
            guard read(at: draft) == keys else { throw RegistryError(.disk, [.path: draft]) }
        } catch {
            unsafe unlink(draft)
            throw error
        }
        guard unsafe rename(draft, path) == 0 else {
            let error = errno
            unsafe unlink(draft)
            throw RegistryError(writing: path, error: error)
        }
        PrivateFile.syncFolder(of: path)
    }

    /// What a key file adds to its name while it is written anew.
    static let draftEnding = ".new"
}
