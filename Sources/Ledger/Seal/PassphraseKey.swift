import CSodium
import Pool

/// The key that Argon2id makes of a pass-phrase (RFC 9106).
enum PassphraseKey {
    static let saltLength = Int(crypto_pwhash_SALTBYTES)

    /// Makes the key; `nil` where the machine has not the memory.
    ///
    /// - Parameters:
    ///   - passphrase: the pass-phrase; the same characters typed in another form are the same one.
    ///   - salt: random bytes that are kept beside what is sealed.
    ///   - passes: how often the memory is gone over.
    ///   - mebibytes: how much memory that is.
    /// - Returns: a key of 32 bytes.
    static func make(
        of passphrase: String, salt: [UInt8], passes: Int, mebibytes: Int
    ) -> [UInt8]? {
        guard sodium_init() >= 0 else { return nil }
        let letters = passphrase.halfWidth.nfc.trimmed.utf8.map { CChar(bitPattern: $0) }
        var key = [UInt8](repeating: 0, count: RegistryKeys.length)
        let result = unsafe crypto_pwhash(
            &key, UInt64(key.count), letters, UInt64(letters.count), salt, UInt64(passes),
            mebibytes << 20, crypto_pwhash_ALG_ARGON2ID13)
        return result == 0 ? key : nil
    }
}
