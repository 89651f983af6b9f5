/// Turns the bytes of a file into UTF-8, piece by piece.
package struct Decoder {
    private let encoding: Encoding
    private var carried: [UInt8] = []
    private var isStart = true
    /// The bytes of a byte order mark that still go with the character after it.
    private var skipped = 0

    package init(_ encoding: Encoding) { self.encoding = encoding }

    /// The UTF-8 of the next bytes; what stands for nothing becomes a byte that UTF-8 never has.
    ///
    /// A character that is cut off is kept for the bytes after; with `isLast` there are none.
    package mutating func feed(_ bytes: [UInt8], isLast: Bool = false) -> [UInt8] {
        guard encoding != .utf8 else { return bytes }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count * 3 / 2 + 4)
        forEachScalar(in: bytes, isLast: isLast) { scalar, _ in
            guard let scalar else {
                decoded.append(Self.nothing)
                return
            }
            if scalar.value < 0x80 {
                decoded.append(UInt8(scalar.value))
            } else {
                decoded += UTF8.encode(scalar) ?? .init()
            }
        }
        return decoded
    }

    /// What stands for no character; UTF-8 never has it.
    package static let nothing: UInt8 = 0xFF

    /// Calls `body` with each character and the number of bytes that it was, without a character
    /// where they stand for none; a byte order mark at the start goes with the character after it.
    mutating func forEachScalar(
        in bytes: [UInt8], isLast: Bool, _ body: (Unicode.Scalar?, Int) -> Void
    ) {
        let block = carried + bytes
        let span = block.span
        var index = 0
        scan: while index < span.count {
            let step = encoding.step(span, at: index)
            switch step {
            case .scalar(let scalar, let length):
                index += length
                if isStart, scalar == "\u{FEFF}" {
                    skipped = length
                } else {
                    body(scalar, length + skipped)
                    skipped = 0
                }
            case .invalid(let length):
                body(nil, length + skipped)
                skipped = 0
                index += length
            case .incomplete:
                guard isLast else { break scan }
                body(nil, span.count - index + skipped)
                index = span.count
            }
            isStart = false
        }
        carried = Array(block[index...])
    }
}

/// Finds where in a file the characters lie that stand at given places of its UTF-8.
package struct OffsetMap {
    private var decoder: Decoder
    private var wanted: [Int]
    private var found: [Int: Int] = [:]
    private var decoded = 0
    private var original = 0

    /// Takes the places in the decoded text, in bytes of its UTF-8.
    package init(_ encoding: Encoding, _ places: some Sequence<Int>) {
        decoder = Decoder(encoding)
        wanted = Set(places).sorted(by: >)
    }

    /// Takes the next bytes of the file before it is decoded, from its start on.
    package mutating func feed(_ bytes: [UInt8], isLast: Bool = false) {
        var (wanted, found, decoded, original) = (wanted, found, decoded, original)
        decoder.forEachScalar(in: bytes, isLast: isLast) { scalar, length in
            while let next = wanted.last, next <= decoded {
                found[next] = original
                wanted.removeLast()
            }
            decoded += scalar.map(UTF8.width) ?? 1
            original += length
        }
        (self.wanted, self.found, self.decoded, self.original) =
            (wanted, found, decoded, original)
    }

    /// The place in the file; its end for a place beyond the text.
    package subscript(_ place: Int) -> Int { found[place] ?? original }
}
