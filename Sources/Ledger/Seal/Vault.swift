import CSodium
package import Pool

/// Seals personal values and finds them again without opening them.
///
/// XChaCha20-Poly1305 with random nonces seals; keyed BLAKE2b is the blind index, by which equal
/// values are found. All keys derive from the one in the key file.
package struct Vault: Sendable {
    /// The bytes of the key in its file.
    package static let keyLength = Int(crypto_kdf_KEYBYTES)
    /// The algorithm's number goes before each sealed value, so that another can follow.
    private static let algorithm: UInt8 = 1

    /// Values are sealed in blocks of so many bytes: short ones all have one length, so that it
    /// tells nothing.
    private static let blockLength = 64

    private let sealingKey: [UInt8]
    private let blindingKey: [UInt8]
    private let pseudonymKey: [UInt8]
    private let checkKey: [UInt8]

    /// Returns `nil` unless the key has its length and the library starts.
    package init?(key: [UInt8]) {
        guard key.count == Self.keyLength, sodium_init() >= 0 else { return nil }
        sealingKey = Self.derive(1, from: key)
        blindingKey = Self.derive(2, from: key)
        pseudonymKey = Self.derive(3, from: key)
        checkKey = Self.derive(4, from: key)
    }

    package static func makeKey() -> [UInt8] {
        guard sodium_init() >= 0 else { return [] }
        return random(keyLength)
    }

    package static func random(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        unsafe randombytes_buf(&bytes, count)
        return bytes
    }

    private static func derive(_ number: UInt64, from key: [UInt8]) -> [UInt8] {
        var derived = [UInt8](repeating: 0, count: 32)
        let context = Array("rencai01".utf8).map { CChar(bitPattern: $0) }
        unsafe crypto_kdf_derive_from_key(&derived, derived.count, number, context, key)
        return derived
    }

    /// Seals a value for one field of one record; elsewhere it does not open.
    package func seal(_ value: String, record: Int, field: Int) -> [UInt8] {
        let nonce = Self.random(Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES))
        let message = Self.padded(Array(value.utf8))
        let place = Self.place(record: record, field: field)
        var cipher = [UInt8](
            repeating: 0, count: message.count + Int(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
            &cipher, nil, message, UInt64(message.count), place, UInt64(place.count), nil, nonce,
            sealingKey)
        return [Self.algorithm] + nonce + cipher
    }

    /// Opens a sealed value; `nil` when it was sealed with another key, or for another place.
    package func open(_ sealed: [UInt8], record: Int, field: Int) -> String? {
        let nonceLength = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
        let tagLength = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
        guard sealed.first == Self.algorithm, sealed.count >= 1 + nonceLength + tagLength else {
            return nil
        }
        let nonce = Array(sealed[1..<1 + nonceLength])
        let cipher = Array(sealed[(1 + nonceLength)...])
        let place = Self.place(record: record, field: field)
        var message = [UInt8](repeating: 0, count: cipher.count - tagLength)
        let result = unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
            &message, nil, nil, cipher, UInt64(cipher.count), place, UInt64(place.count), nonce,
            sealingKey)
        guard result == 0, let end = message.lastIndex(where: { $0 != 0 }), message[end] == 0x80
        else { return nil }
        return String(decoding: message[..<end], as: UTF8.self)
    }

    /// The bytes with 80 and noughts after them up to whole blocks (ISO/IEC 7816-4).
    private static func padded(_ bytes: [UInt8]) -> [UInt8] {
        let noughts = blockLength - 1 - bytes.count % blockLength
        return bytes + [0x80] + [UInt8](repeating: 0, count: noughts)
    }

    /// The keyed hash by which equal values of a field are found.
    package func blind(_ value: String, field: Int) -> [UInt8] {
        Self.hash("\(field):\(value)", blindingKey, count: 16)
    }

    /// The keyed hash of a value by which nobody is found: another one for each record, so that
    /// equal values of two people are not known as such.
    package func blind(_ value: String, field: Int, of record: Key) -> [UInt8] {
        Self.hash("\(field):\(record) \(value)", blindingKey, count: 16)
    }

    /// What stands for an identity number in a key: eighty bits, in digits.
    package func pseudonym(_ identity: String) -> String {
        "id-" + Self.hash(identity, pseudonymKey, count: 16).prefix(10).hex
    }

    /// By what a registry knows its own key again.
    package func checkValue(registry id: String) -> [UInt8] { Self.hash(id, checkKey, count: 16) }

    private static func hash(_ text: String, _ key: [UInt8], count: Int) -> [UInt8] {
        let message = Array(text.utf8)
        var hash = [UInt8](repeating: 0, count: count)
        unsafe crypto_generichash(
            &hash, hash.count, message, UInt64(message.count), key, key.count)
        return hash
    }

    private static func place(record: Int, field: Int) -> [UInt8] {
        Array("\(record)/\(field)".utf8)
    }
}
