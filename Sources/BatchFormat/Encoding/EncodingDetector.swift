/// Finds what is certain of a file's encoding, from all of its bytes and never from a part.
///
/// A byte order mark decides; else the file is UTF-8 when every byte fits. GB 18030 has to wait
/// for that: most UTF-8 fits it by chance. For the rest there is `EncodingEvidence`.
package struct EncodingDetector {
    private var head: [UInt8] = []
    private var utf8 = UTF8Check()

    package init() {}

    /// Takes the next bytes of the file as it lies on the disk, from its start on.
    package mutating func feed(_ bytes: [UInt8]) {
        if head.count < 4 { head += bytes.prefix(4 - head.count) }
        utf8.feed(bytes.span)
    }

    /// The encoding; `nil` when bytes have to be weighed.
    package var encoding: Encoding? {
        if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return utf8.isValid || head.starts(with: [0xEF, 0xBB, 0xBF]) ? .utf8 : nil
    }
}

/// Whether bytes that come piece by piece are UTF-8.
private struct UTF8Check {
    private var carried: [UInt8] = []
    private var isSound = true

    var isValid: Bool { isSound && carried.isEmpty }

    mutating func feed(_ bytes: borrowing Span<UInt8>) {
        guard isSound else { return }
        var start = 0
        // A character that the piece before began ends within three bytes.
        while !carried.isEmpty, start < bytes.count, carried.count < 4 {
            carried.append(bytes[start])
            start += 1
            if carried.span.invalidBytes(in: 0..<carried.count) == nil { carried = [] }
        }
        guard carried.isEmpty else {
            isSound = carried.count < 4
            return
        }
        let end = bytes.count - bytes.cutTail
        isSound = end <= start || bytes.invalidBytes(in: start..<end) == nil
        carried = (max(start, end)..<bytes.count).map { bytes[$0] }
    }
}

extension Span<UInt8> {
    /// How many bytes at the end begin a character that is not whole.
    fileprivate var cutTail: Int {
        for length in 1...3 where length <= count {
            let byte = self[count - length]
            if byte < 0x80 { return 0 }
            guard byte >= 0xC0 else { continue }
            let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            return needed > length ? length : 0
        }
        return 0
    }
}
