import CSodium
package import Pool

/// Seals personal values and finds them again without opening them.
///
/// XChaCha20-Poly1305 with random nonces seals; keyed BLAKE2b is the blind index, by which equal
/// values are found.
package struct Vault: Sendable {
    /// What goes before each sealed value, so that other algorithms and keys can follow: 1 for the
    /// first key of a registry, 2 and the number of the key for later ones.
    private static let (firstKey, numberedKey): (UInt8, UInt8) = (1, 2)

    /// Values are sealed in blocks of so many bytes: short ones all have one length, so that it
    /// tells nothing.
    private static let blockLength = 64

    package let keys: RegistryKeys
    private let blindingKey: [UInt8]
    private let pseudonymKey: [UInt8]
    private let checkKey: [UInt8]

    package init(_ keys: RegistryKeys) {
        self.keys = keys
        blindingKey = RegistryKeys.derive(2, from: keys.hashing)
        pseudonymKey = RegistryKeys.derive(3, from: keys.hashing)
        checkKey = RegistryKeys.derive(4, from: keys.hashing)
    }

    package static func makeKey() -> [UInt8] {
        guard sodium_init() >= 0 else { return [] }
        return random(RegistryKeys.length)
    }

    package static func random(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        unsafe randombytes_buf(&bytes, count)
        return bytes
    }

    /// Seals a value for one field of one record; elsewhere it does not open.
    package func seal(_ value: String, record: Int, field: Int) -> [UInt8] {
        seal(Self.padded(value), at: Self.place(record: record, field: field))
    }

    private func seal(_ message: [UInt8], at place: [UInt8]) -> [UInt8] {
        AuthenticatedCipher.seal(message, key: keys.sealing.bytes, place: place, after: mark)
    }

    /// What stands before the values that are sealed now.
    package var mark: [UInt8] {
        let generation = keys.sealing.generation
        return generation == 1 ? [Self.firstKey] : [Self.numberedKey, generation]
    }

    /// Opens a sealed value; `nil` when it was sealed with another key, or for another place.
    package func open(_ sealed: [UInt8], record: Int, field: Int) -> String? {
        guard let message = opened(sealed, at: Self.place(record: record, field: field)),
            let end = message.lastIndex(where: { $0 != 0 }), message[end] == 0x80
        else { return nil }
        return String(decoding: message[..<end], as: UTF8.self)
    }

    /// The value sealed anew with the present key; `nil` when it does not open.
    package func reseal(_ sealed: [UInt8], record: Int, field: Int) -> [UInt8]? {
        let place = Self.place(record: record, field: field)
        return opened(sealed, at: place).map { seal($0, at: place) }
    }

    private func opened(_ sealed: [UInt8], at place: [UInt8]) -> [UInt8]? {
        guard let generation = Self.generation(of: sealed),
            let key = [keys.sealing, keys.former].compactMap(\.self)
                .first(where: { $0.generation == generation })
        else { return nil }
        let head = generation == 1 ? 1 : 2
        return AuthenticatedCipher.open(sealed.dropFirst(head), key: key.bytes, place: place)
    }

    /// The number of the key that a value is sealed with.
    package static func generation(of sealed: [UInt8]) -> UInt8? {
        switch sealed.first {
        case firstKey: 1
        case numberedKey: sealed.dropFirst().first.flatMap { $0 > 1 ? $0 : nil }
        default: nil
        }
    }

    /// The bytes with 80 and noughts after them up to whole blocks (ISO/IEC 7816-4).
    private static func padded(_ value: String) -> [UInt8] {
        let length = (value.utf8.count / blockLength + 1) * blockLength
        var padded = [UInt8](repeating: 0, count: length)
        var place = 0
        for byte in value.utf8 {
            padded[place] = byte
            place += 1
        }
        padded[place] = 0x80
        return padded
    }

    /// The keyed hash by which equal values of a field are found.
    package func blind(_ value: String, field: Int) -> [UInt8] {
        Self.hash([String(field), ":", value], blindingKey)
    }

    /// The keyed hash of a value by which nobody is found: another one for each record, so that
    /// equal values of two people are not known as such.
    package func blind(_ value: String, field: Int, of record: Key) -> [UInt8] {
        Self.hash(
            [String(field), ":", record.space, ":", record.local, " ", value], blindingKey)
    }

    /// What stands for an identity number in a key: eighty bits, in digits.
    package func pseudonym(_ identity: String) -> String {
        "id-" + Self.hash([identity], pseudonymKey).prefix(10).hex
    }

    /// By what a registry knows its own key again.
    package func checkValue(registry id: String) -> [UInt8] { Self.hash([id], checkKey) }

    /// The keyed hash of texts one after the other, 16 bytes long.
    private static func hash(_ texts: [String], _ key: [UInt8]) -> [UInt8] {
        var message: [UInt8] = []
        message.reserveCapacity(64)
        for text in texts { message.append(contentsOf: text.utf8) }
        var hash = [UInt8](repeating: 0, count: 16)
        unsafe crypto_generichash(
            &hash, hash.count, message, UInt64(message.count), key, key.count)
        return hash
    }

    private static func place(record: Int, field: Int) -> [UInt8] {
        var place = Array(String(record).utf8)
        place.append(UInt8(ascii: "/"))
        place.append(contentsOf: String(field).utf8)
        return place
    }
}
