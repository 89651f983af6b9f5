import BatchFormat

/// Reads the strings of an old workbook, which may go on in the records after.
struct OldStrings {
    private let stream: [UInt8]
    /// The contents of the record and of those that continue it.
    private var parts: ArraySlice<Range<Int>>
    private var part: Range<Int>

    init(_ stream: [UInt8], _ parts: [Range<Int>]) {
        self.stream = stream
        self.parts = parts.dropFirst()
        part = parts.first ?? 0..<0
    }

    var isAtEnd: Bool { part.isEmpty && parts.isEmpty }

    /// The next number of so many bytes.
    mutating func number(_ bytes: Int) -> Int {
        (0..<bytes).reduce(0) { $0 | (byte() ?? 0) << (8 * $1) }
    }

    /// The next string, its length in so many bytes; its runs of fonts and its guides are passed.
    mutating func text(lengthBytes: Int = 2) -> String {
        let length = number(lengthBytes)
        return text(length: length)
    }

    /// The next string of so many characters.
    mutating func text(length: Int) -> String {
        let flags = number(1)
        let runs = flags & 8 != 0 ? number(2) : 0
        let guides = flags & 4 != 0 ? number(4) : 0
        let units = units(length, isWide: flags & 1 != 0)
        skip(4 * runs + guides)
        return String(decoding: units, as: UTF16.self)
    }

    private mutating func units(_ length: Int, isWide: Bool) -> [UInt16] {
        var units: [UInt16] = []
        var isWide = isWide
        while units.count < length, !isAtEnd {
            if part.isEmpty {
                // Each record says anew how wide its characters are.
                part = parts.popFirst() ?? 0..<0
                isWide = number(1) & 1 != 0
            }
            guard part.count > 1 || !isWide else {
                part = part.upperBound..<part.upperBound
                continue
            }
            units.append(UInt16(truncatingIfNeeded: number(isWide ? 2 : 1)))
        }
        return units
    }

    private mutating func byte() -> Int? {
        if part.isEmpty { part = parts.popFirst() ?? 0..<0 }
        return part.popFirst().map { Int(stream[$0]) }
    }

    private mutating func skip(_ count: Int) {
        var left = count
        while left > 0, !isAtEnd {
            if part.isEmpty { part = parts.popFirst() ?? 0..<0 }
            let taken = min(left, part.count)
            part = part.dropFirst(taken)
            left -= taken
        }
    }
}

/// How the strings of an old workbook are written: since Excel 97 in Unicode, before by a code page.
enum OldText {
    case unicode
    case codePage(Encoding)

    /// A string at a place, its length in so many bytes.
    func string(_ stream: [UInt8], _ range: Range<Int>, lengthBytes: Int) -> String {
        guard !range.isEmpty else { return "" }
        switch self {
        case .unicode:
            var strings = OldStrings(stream, [range])
            return strings.text(lengthBytes: lengthBytes)
        case .codePage(let encoding):
            let length =
                lengthBytes == 1
                ? Int(stream[range.lowerBound])
                : stream.number16(at: range.lowerBound)
            var decoder = Decoder(encoding)
            let bytes = Array(stream[range].dropFirst(lengthBytes).prefix(length))
            return String(decoding: decoder.feed(bytes, isLast: true), as: UTF8.self)
        }
    }
}
