import BatchFormat
import CSodium
import Pool

/// Seals personal values and finds them again without opening them.
///
/// XChaCha20-Poly1305 with random nonces seals; keyed BLAKE2b is the blind index, by which equal
/// values are found. Both keys derive from the one in the key file.
struct Vault: Sendable {
    /// The bytes of the key in its file.
    static let keyLength = Int(crypto_kdf_KEYBYTES)
    /// The algorithm's number goes before each sealed value, so that another can follow.
    private static let algorithm: UInt8 = 1

    private let sealingKey: [UInt8]
    private let blindingKey: [UInt8]

    /// Returns `nil` unless the key has its length and the library starts.
    init?(key: [UInt8]) {
        guard key.count == Self.keyLength, sodium_init() >= 0 else { return nil }
        sealingKey = Self.derive(1, from: key)
        blindingKey = Self.derive(2, from: key)
    }

    static func makeKey() -> [UInt8] {
        guard sodium_init() >= 0 else { return [] }
        return random(keyLength)
    }

    static func random(_ count: Int) -> [UInt8] {
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
    func seal(_ value: String, record: Int, field: Int) -> [UInt8] {
        let nonce = Self.random(Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES))
        let message = Array(value.utf8)
        let place = Self.place(record: record, field: field)
        var cipher = [UInt8](
            repeating: 0, count: message.count + Int(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
            &cipher, nil, message, UInt64(message.count), place, UInt64(place.count), nil, nonce,
            sealingKey)
        return [Self.algorithm] + nonce + cipher
    }

    /// Opens a sealed value; `nil` when it was sealed with another key, or for another place.
    func open(_ sealed: [UInt8], record: Int, field: Int) -> String? {
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
        return result == 0 ? String(decoding: message, as: UTF8.self) : nil
    }

    /// The keyed hash by which equal values of a field are found.
    func blind(_ value: String, field: Int) -> [UInt8] {
        let message = Array("\(field):\(value)".utf8)
        var hash = [UInt8](repeating: 0, count: 16)
        unsafe crypto_generichash(
            &hash, hash.count, message, UInt64(message.count), blindingKey, blindingKey.count)
        return hash
    }

    private static func place(record: Int, field: Int) -> [UInt8] {
        Array("\(record)/\(field)".utf8)
    }
}
