import CSodium
import Glibc
import Pool

/// A file without a name that holds blocks sealed under a key of its own, and is gone with the
/// process at the latest.
struct SealedFile: Sendable {
    private static let tagLength = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

    private let file: Descriptor
    private let key: [UInt8]
    /// Where each block begins, and where the last one ends.
    private var offsets = [0]

    init() throws(RegistryError) {
        file = try Descriptor()
        key = Vault.makeKey()
        guard !key.isEmpty else { throw RegistryError(.bug) }
    }

    mutating func append(_ block: [UInt8]) throws(RegistryError) {
        let start = offsets[offsets.count - 1]
        var cipher = [UInt8](repeating: 0, count: block.count + Self.tagLength)
        unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
            &cipher, nil, block, UInt64(block.count), nil, 0, nil, nonce(offsets.count), key)
        try file.write(cipher, at: start)
        offsets.append(start + cipher.count)
    }

    func forEachBlock(_ body: ([UInt8]) throws -> Void) throws {
        for (number, (start, end)) in zip(offsets, offsets.dropFirst()).enumerated() {
            try body(try block(number, start..<end))
        }
    }

    private func block(_ number: Int, _ range: Range<Int>) throws(RegistryError) -> [UInt8] {
        let cipher = try file.read(range)
        var block = [UInt8](repeating: 0, count: max(0, cipher.count - Self.tagLength))
        let result = unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
            &block, nil, nil, cipher, UInt64(cipher.count), nil, 0, nonce(number + 1), key)
        guard result == 0 else { throw RegistryError(.disk, [.path: Descriptor.folder]) }
        return block
    }

    /// No two blocks are sealed under one key and one nonce: each has its number.
    private func nonce(_ number: Int) -> [UInt8] {
        let noughts = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES) - 8
        return [UInt8](repeating: 0, count: noughts)
            + (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}

/// A file that was unlinked as soon as it was made, and closes with its last owner.
private final class Descriptor: Sendable {
    private let number: Int32

    /// Where such files lie: `TMPDIR`, else the place for large ones.
    static var folder: String {
        unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/var/tmp"
    }

    init() throws(RegistryError) {
        var name = Array("\(Self.folder)/rencai-XXXXXX".utf8CString)
        number = unsafe mkstemp(&name)
        guard number >= 0, fcntl(number, F_SETFD, FD_CLOEXEC) == 0 else {
            throw RegistryError(writing: Self.folder, error: errno)
        }
        unsafe unlink(name)
    }

    deinit { close(number) }

    func write(_ bytes: [UInt8], at offset: Int) throws(RegistryError) {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes[done...].withUnsafeBytes { rest in
                unsafe pwrite(number, rest.baseAddress, rest.count, offset + done)
            }
            guard count > 0 || errno == EINTR else {
                throw RegistryError(writing: Self.folder, error: errno)
            }
            done += max(0, count)
        }
    }

    func read(_ range: Range<Int>) throws(RegistryError) -> [UInt8] {
        var count = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, size in
            while count < range.count {
                let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
                let more = unsafe pread(
                    number, rest.baseAddress, rest.count, range.lowerBound + count)
                guard more > 0 || more < 0 && errno == EINTR else { break }
                count += max(0, more)
            }
            size = count
        }
        guard count == range.count else { throw RegistryError(.disk, [.path: Self.folder]) }
        return bytes
    }
}
