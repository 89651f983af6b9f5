/// Weighs the bytes of a file that is not sound UTF-8, for GB 18030 or for UTF-8 with wrong bytes.
///
/// UTF-8 in which a byte is wrong may fit GB 18030 by chance, and would be read as garbage. It shows
/// by its characters of three and four bytes, which GB 18030 hardly ever seems to have. A file that
/// is GB 18030 but for a few bytes is taken for that, so that only these are reported.
package struct EncodingEvidence {
    private var decoder = Decoder(.gb18030)
    /// The bytes beyond ASCII, those of them in characters of UTF-8, and what is no GB 18030.
    private var high = 0
    private var inCharacters = 0
    fileprivate var faults = 0
    /// The bytes of the character that is open, and how many it still needs.
    private var begun = 0
    private var missing = 0

    package init() {}

    /// Takes the next bytes of the file, from its start on; `isLast` with the last of them.
    package mutating func feed(_ bytes: [UInt8], isLast: Bool = false) {
        for byte in bytes { weigh(byte) }
        var found = 0
        decoder.forEachScalar(in: bytes, isLast: isLast) { scalar, _ in
            if scalar == nil { found += 1 }
        }
        faults += found
    }

    private mutating func weigh(_ byte: UInt8) {
        guard byte >= 0x80 else {
            missing = 0
            return
        }
        high += 1
        if byte < 0xC0, missing > 0 {
            begun += 1
            missing -= 1
            if missing == 0 { inCharacters += begun }
        } else {
            begun = 1
            missing = 0xF0...0xF4 ~= byte ? 3 : 0xE0...0xEF ~= byte ? 2 : 0
        }
    }

    /// The encoding that fits best.
    package var encoding: Encoding {
        2 * inCharacters < high && 10 * faults <= high ? .gb18030 : .utf8
    }
}

extension Encoding {
    /// The encoding that all bytes of a file fit; `nil` when there is none.
    package init?(fitting bytes: [UInt8]) {
        var detector = EncodingDetector()
        detector.feed(bytes)
        if let encoding = detector.encoding {
            self = encoding
            return
        }
        var evidence = EncodingEvidence()
        evidence.feed(bytes, isLast: true)
        guard evidence.faults == 0, evidence.encoding == .gb18030 else { return nil }
        self = .gb18030
    }
}

extension Encoding {
    /// The first byte, counted from one, from which on bytes fit neither UTF-8 nor GB 18030.
    package static func misfit(in bytes: [UInt8]) -> Int {
        let unicode = bytes.span.invalidBytes(in: 0..<bytes.count)?.lowerBound
        var national: Int?
        var offset = 0
        var decoder = Decoder(.gb18030)
        decoder.forEachScalar(in: bytes, isLast: true) { scalar, length in
            if scalar == nil { national = national ?? offset }
            offset += length
        }
        return [unicode, national].compactMap(\.self).reduce(0, max) + 1
    }
}
