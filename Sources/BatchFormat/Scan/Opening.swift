import Pool

/// What the first bytes of a file tell: whether it is text that can be read at all.
struct Opening {
    /// How many bytes are looked at, if there are so many.
    static let length = 1024

    /// Why the file cannot be read.
    private(set) var refusal: DiagnosticCode?
    private(set) var parameters: [Diagnostic.Parameter: String] = [:]
    /// Windows programs put U+FEFF before the text.
    private(set) var hasByteOrderMark = false

    /// UTF-16 shows by its mark, and without one by its noughts.
    init(_ bytes: borrowing Span<UInt8>) {
        let start = bytes.extracting(first: Self.length)
        hasByteOrderMark = start.starts(with: [0xEF, 0xBB, 0xBF])
        if start.isEmpty {
            refusal = .emptyFile
        } else if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
            || start.noughts * 4 > start.count
        {
            refusal = .encodingUnknown
            parameters = [.bytes: "1"]
        }
    }
}

extension Span<UInt8> {
    fileprivate var noughts: Int {
        var noughts = 0
        for index in indices where self[index] == 0 { noughts += 1 }
        return noughts
    }

    fileprivate func starts(with bytes: [UInt8]) -> Bool {
        count >= bytes.count && equals(bytes, in: 0..<bytes.count)
    }
}
