import CDigest

/// The SHA-256 of a batch's text, from its start up to the end record.
///
/// Over the decoded text with line feeds and without a byte order mark, so that saving the file
/// with other line ends does not break the seal and any edit does.
package struct Seal {
    private var state = SHA256_CTX()

    package init() { unsafe SHA256_Init(&state) }

    package mutating func update(_ bytes: borrowing Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            _ = unsafe SHA256_Update(&state, buffer.baseAddress, buffer.count)
        }
    }

    package mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

    package mutating func update(_ text: String) { update(text.utf8.span) }

    /// The 32 bytes; the seal may go on being updated.
    package func digest() -> [UInt8] {
        var (copy, digest) = (state, [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH)))
        unsafe SHA256_Final(&digest, &copy)
        return digest
    }

    /// The same as 64 digits, of lower case.
    package func hex() -> String { digest().hex }

    /// Updates with the bytes of `range`, carriage returns before line feeds left out.
    package mutating func update(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
        var start = range.lowerBound
        let part = bytes.extracting(..<range.upperBound)
        while let found = part.firstIndex(of: UInt8(ascii: "\r"), from: start) {
            let isReturn = found + 1 < bytes.count && bytes[found + 1] == UInt8(ascii: "\n")
            update(bytes.extracting(start..<(isReturn ? found : found + 1)))
            start = found + 1
        }
        update(bytes.extracting(start..<range.upperBound))
    }
}
