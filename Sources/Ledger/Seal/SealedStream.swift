import CSodium

/// A file sealed as a whole under a pass-phrase, in blocks: what is cut off, exchanged or altered is
/// found when it is opened.
///
/// Argon2id makes the key of the pass-phrase (RFC 9106); the blocks are XChaCha20-Poly1305 in the
/// chained form of libsodium's secretstream, whose last block says that it is the last.
package enum SealedStream {
    /// The bytes of a block before it is sealed.
    package static let blockLength = 65_536
    /// What sealing adds to a block.
    package static let blockOverhead = Int(crypto_secretstream_xchacha20poly1305_ABYTES)
    /// The bytes of what stands before the first block: salt, cost, and the stream's own opening.
    package static let headLength =
        PassphraseKey.saltLength + costLength
        + Int(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
    private static let costLength = 8

    /// How dear it is to try a pass-phrase: passes over the memory, and the memory in MiB.
    package struct Cost: Hashable, Sendable {
        package let passes: Int
        package let mebibytes: Int

        /// Under a second and 256 MiB, as libsodium advises for what is opened seldom.
        package static let standard = Cost(passes: 3, mebibytes: 256)
        /// The least that is taken: for tests.
        package static let least = Cost(passes: 1, mebibytes: 8)

        package init(passes: Int, mebibytes: Int) {
            self.passes = passes
            self.mebibytes = mebibytes
        }

        /// A file from elsewhere may not ask for all the memory there is.
        fileprivate var isBearable: Bool { 1...20 ~= passes && 8...2_048 ~= mebibytes }

        fileprivate var bytes: [UInt8] {
            [passes, mebibytes].flatMap { number in
                (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
            }
        }

        fileprivate init?(_ bytes: some Collection<UInt8>) {
            let numbers = Array(bytes)
            let number = { (start: Int) in
                (0..<4).reduce(0) { $0 | Int(numbers[start + $1]) << (8 * $1) }
            }
            self.init(passes: number(0), mebibytes: number(4))
            guard isBearable else { return nil }
        }
    }

    /// Seals block by block.
    package struct Sealer: ~Copyable {
        private var state: crypto_secretstream_xchacha20poly1305_state
        /// What stands before the first block.
        package let head: [UInt8]

        /// Returns `nil` where there is not enough memory for the cost.
        package init?(_ passphrase: String, cost: Cost = .standard) {
            let salt = Vault.random(PassphraseKey.saltLength)
            guard let key = SealedStream.key(passphrase, salt, cost) else { return nil }
            var state = crypto_secretstream_xchacha20poly1305_state()
            var opening = [UInt8](
                repeating: 0, count: Int(crypto_secretstream_xchacha20poly1305_HEADERBYTES))
            unsafe crypto_secretstream_xchacha20poly1305_init_push(&state, &opening, key)
            self.state = state
            head = salt + cost.bytes + opening
        }

        /// The sealed block.
        package mutating func seal(_ block: [UInt8], isLast: Bool) -> [UInt8] {
            var sealed = [UInt8](repeating: 0, count: block.count + SealedStream.blockOverhead)
            unsafe crypto_secretstream_xchacha20poly1305_push(
                &state, &sealed, nil, block, UInt64(block.count), nil, 0,
                UInt8(isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0))
            return sealed
        }
    }

    /// Opens block by block.
    package struct Opener: ~Copyable {
        private var state: crypto_secretstream_xchacha20poly1305_state

        /// Returns `nil` for what is no head, or asks for too much.
        package init?(_ passphrase: String, head: [UInt8]) {
            let saltEnd = PassphraseKey.saltLength
            guard head.count == SealedStream.headLength,
                let cost = Cost(head[saltEnd..<saltEnd + SealedStream.costLength]),
                let key = SealedStream.key(passphrase, Array(head[..<saltEnd]), cost)
            else { return nil }
            var state = crypto_secretstream_xchacha20poly1305_state()
            let opening = Array(head[(saltEnd + SealedStream.costLength)...])
            guard
                unsafe crypto_secretstream_xchacha20poly1305_init_pull(&state, opening, key) == 0
            else { return nil }
            self.state = state
        }

        /// What was sealed, and whether it is the last; `nil` where it was altered, or belongs
        /// elsewhere.
        package mutating func open(_ sealed: [UInt8]) -> (block: [UInt8], isLast: Bool)? {
            let length = sealed.count - SealedStream.blockOverhead
            guard length >= 0 else { return nil }
            var block = [UInt8](repeating: 0, count: length)
            var tag: UInt8 = 0
            let result = unsafe crypto_secretstream_xchacha20poly1305_pull(
                &state, &block, nil, &tag, sealed, UInt64(sealed.count), nil, 0)
            guard result == 0 else { return nil }
            return (block, tag == UInt8(crypto_secretstream_xchacha20poly1305_TAG_FINAL))
        }
    }

    private static func key(_ passphrase: String, _ salt: [UInt8], _ cost: Cost) -> [UInt8]? {
        PassphraseKey.make(
            of: passphrase, salt: salt, passes: cost.passes, mebibytes: cost.mebibytes)
    }
}
