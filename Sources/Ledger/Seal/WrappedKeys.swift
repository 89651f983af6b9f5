import Pool

/// The keys of a registry, sealed under a pass-phrase: what is kept or sent is worth nothing without it.
///
/// Argon2id makes a key of the pass-phrase; its costs stand beside what it sealed, so that they can
/// grow later.
package struct WrappedKeys: Hashable, Sendable {
    package let bytes: [UInt8]

    /// The number of this form, and of the algorithm.
    private static let opening: [UInt8] = [1, 1]
    private static let saltLength = PassphraseKey.saltLength
    private static let headLength = opening.count + 2 + saltLength
    /// Passes over so many times 1 MiB of memory: half a second on a small machine.
    private static let (passes, mebibytes): (UInt8, UInt8) = (3, 64)

    /// Takes bytes that `wrap` wrote; `nil` for others.
    package init?(bytes: [UInt8]) {
        guard bytes.starts(with: Self.opening), bytes.count > Self.headLength,
            (1...16).contains(bytes[2]), (8...255).contains(bytes[3])
        else { return nil }
        self.bytes = bytes
    }

    private init(head: [UInt8], sealed: [UInt8]) { bytes = head + sealed }

    /// Seals keys under a pass-phrase; `nil` where the machine has not the memory.
    package static func wrap(_ keys: RegistryKeys, passphrase: String) -> WrappedKeys? {
        let head = opening + [passes, mebibytes] + Vault.random(saltLength)
        return key(from: passphrase, head: head).map { key in
            WrappedKeys(
                head: head, sealed: AuthenticatedCipher.seal(keys.bytes, key: key, place: head))
        }
    }

    /// The keys.
    ///
    /// - Throws: E922 where the pass-phrase is another one, or the bytes have changed.
    package func unwrap(_ passphrase: String) throws(RegistryError) -> RegistryKeys {
        let head = Array(bytes.prefix(Self.headLength))
        let sealed = bytes.dropFirst(Self.headLength)
        guard let key = Self.key(from: passphrase, head: head),
            let opened = AuthenticatedCipher.open(sealed, key: key, place: head),
            let keys = RegistryKeys(bytes: opened)
        else { throw RegistryError(.keyPassphraseWrong) }
        return keys
    }

    private static func key(from passphrase: String, head: [UInt8]) -> [UInt8]? {
        PassphraseKey.make(
            of: passphrase, salt: Array(head.suffix(saltLength)),
            passes: Int(head[2]), mebibytes: Int(head[3]))
    }
}
