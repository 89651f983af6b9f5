/// A run of words as one number, however it is cut.
struct RunCode: Hashable {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(_ code: some Sequence<Int32>) { add(code) }

    mutating func add(_ code: some Sequence<Int32>) {
        for number in code {
            value = (value ^ UInt64(UInt32(bitPattern: number))) &* 0x9e37_79b9_7f4a_7c15
            value ^= value >> 32
        }
    }
}

/// Many runs, to be asked for one of them.
struct RunCodes: Sendable {
    /// Their numbers in order, each once.
    let sorted: [UInt64]

    init(_ codes: [RunCode]) { sorted = Set(codes.map(\.value)).sorted() }

    init(sorted: [UInt64]) { self.sorted = sorted }

    func contains(_ code: RunCode) -> Bool { sorted.sortedPosition(of: code.value) != nil }
}

extension CutText {
    /// The code of all words together.
    var code: RunCode { RunCode(codes) }

    /// The code of some words together.
    func code(of words: Range<Int>) -> RunCode {
        guard let first = words.first, let last = words.last else { return RunCode() }
        return RunCode(codes[segments[first].code.lowerBound..<segments[last].code.upperBound])
    }

    /// The runs of at most so many words from one on, up to where terms are cut, with their ends; a
    /// word that cuts terms only by itself.
    func forEachRun(from start: Int, most: Int, _ body: (_ end: Int, _ code: RunCode) -> Void) {
        var code = RunCode()
        for place in start..<min(start + most, segments.count) {
            let segment = segments[place]
            let cuts = segment.emptiness == .cutting
            if place > start, cuts || !segment.isJoined { break }
            code.add(codes[segment.code])
            body(place + 1, code)
            if cuts { break }
        }
    }
}
