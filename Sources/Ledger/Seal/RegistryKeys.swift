import CSodium

/// The two keys of a registry.
///
/// The sealing key opens personal values, and can be changed. The hashing key finds equal values and
/// makes keys of records; it never changes, for what was hashed would be found no more.
package struct RegistryKeys: Hashable, Sendable {
    /// The bytes of each key.
    package static let length = 32

    /// A key that values are sealed with; each change of it has the next number.
    package struct SealingKey: Hashable, Sendable {
        package let generation: UInt8
        let bytes: [UInt8]
    }

    /// What the keys of hashes derive from.
    let hashing: [UInt8]
    package private(set) var sealing: SealingKey
    /// The one before, as long as values may be sealed with it.
    package private(set) var former: SealingKey?

    /// Those of a registry whose sealing key was never changed: both derive from one secret.
    ///
    /// Returns `nil` unless that has its length and the library starts.
    package init?(secret: [UInt8]) {
        guard secret.count == Self.length, sodium_init() >= 0 else { return nil }
        hashing = secret
        sealing = SealingKey(generation: 1, bytes: Self.derive(1, from: secret))
    }

    /// Makes the keys of a new registry.
    package static func make() -> RegistryKeys? { RegistryKeys(secret: Vault.makeKey()) }

    /// The secret that says all, as long as the sealing key was never changed.
    package var secret: [UInt8]? { sealing.generation == 1 && former == nil ? hashing : nil }

    /// The keys with a new sealing key; the old one is kept beside it.
    ///
    /// `nil` where a change is not ended, or no number is left.
    package var changed: RegistryKeys? {
        guard former == nil, sealing.generation < .max else { return nil }
        var keys = self
        keys.former = sealing
        keys.sealing = SealingKey(
            generation: sealing.generation + 1, bytes: Vault.random(Self.length))
        return keys
    }

    /// The keys without the former sealing key, once nothing is sealed with it.
    package var settled: RegistryKeys {
        var keys = self
        keys.former = nil
        return keys
    }

    static func derive(_ number: UInt64, from secret: [UInt8]) -> [UInt8] {
        var derived = [UInt8](repeating: 0, count: length)
        let context = Array("rencai01".utf8).map { CChar(bitPattern: $0) }
        unsafe crypto_kdf_derive_from_key(&derived, derived.count, number, context, secret)
        return derived
    }
}

extension RegistryKeys {
    /// All keys, one after the other.
    package var bytes: [UInt8] {
        hashing + [sealing, former].compactMap(\.self).flatMap { [$0.generation] + $0.bytes }
    }

    /// Reads what `bytes` wrote.
    package init?(bytes: [UInt8]) {
        let rest = bytes.dropFirst(Self.length)
        let size = 1 + Self.length
        guard [size, 2 * size].contains(rest.count), sodium_init() >= 0 else { return nil }
        let keys = stride(from: rest.startIndex, to: rest.endIndex, by: size).map { start in
            SealingKey(generation: bytes[start], bytes: Array(bytes[start + 1..<start + size]))
        }
        hashing = Array(bytes.prefix(Self.length))
        sealing = keys[0]
        former = keys.dropFirst().first
    }
}
