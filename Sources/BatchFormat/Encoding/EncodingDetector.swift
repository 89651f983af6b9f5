/// Decides the encoding of a file from all of its bytes, never of a part.
///
/// A byte order mark decides; else the file is UTF-8 when every byte fits, else GB 18030 when every
/// byte fits that. The other way round would be useless: most UTF-8 fits GB 18030 by chance.
package struct EncodingDetector {
    private var head: [UInt8] = []
    private var utf8 = UTF8Check()
    private var isGB18030 = true
    private var carried: [UInt8] = []

    package init() {}

    package mutating func feed(_ bytes: [UInt8]) {
        if head.count < 4 { head += bytes.prefix(4 - head.count) }
        utf8.feed(bytes.span)
        if isGB18030 { checkGB18030(bytes) }
    }

    private mutating func checkGB18030(_ bytes: [UInt8]) {
        let block = carried + bytes
        let span = block.span
        var index = 0
        scan: while index < span.count {
            switch Encoding.gb18030.step(span, at: index) {
            case .scalar(_, let length): index += length
            case .incomplete: break scan
            case .invalid:
                isGB18030 = false
                break scan
            }
        }
        carried = Array(block[min(index, block.count)...])
    }

    /// The encoding; `nil` when the bytes are of none that we know.
    package var encoding: Encoding? {
        if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        if utf8.isValid || head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        return isGB18030 && carried.isEmpty ? .gb18030 : nil
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
