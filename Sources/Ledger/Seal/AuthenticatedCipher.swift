import CSodium
import Synchronization

/// XChaCha20-Poly1305 with a random nonce, which stands before what it sealed.
enum AuthenticatedCipher {
    private static let nonceLength = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    private static let tagLength = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

    private static let nonces = Mutex(RandomBytes())

    /// Seals a message, so that it opens only beside `place`; `head` goes before it in clear.
    static func seal(
        _ message: [UInt8], key: [UInt8], place: [UInt8], after head: [UInt8] = []
    ) -> [UInt8] {
        let length = head.count + nonceLength + message.count + tagLength
        // One array, for a hundred thousand people have several hundred thousand values.
        return unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            for (place, byte) in head.enumerated() { unsafe start[place] = byte }
            let nonce = unsafe start + head.count
            nonces.withLock { unsafe $0.take(nonceLength, to: nonce) }
            unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
                nonce + nonceLength, nil, message, UInt64(message.count), place,
                UInt64(place.count), nil, nonce, key)
            count = length
        }
    }

    /// Opens what was sealed; `nil` when that was with another key, at another place, or has changed.
    static func open(_ sealed: ArraySlice<UInt8>, key: [UInt8], place: [UInt8]) -> [UInt8]? {
        guard sealed.count >= nonceLength + tagLength else { return nil }
        let nonce = Array(sealed.prefix(nonceLength))
        let cipher = Array(sealed.dropFirst(nonceLength))
        var message = [UInt8](repeating: 0, count: cipher.count - tagLength)
        let result = unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
            &message, nil, nil, cipher, UInt64(cipher.count), place, UInt64(place.count), nonce, key
        )
        return result == 0 ? message : nil
    }
}
