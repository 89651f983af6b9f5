/// Writes the sections of an image one after the other, and a checksum for each block of them.
struct ImageWriter {
    static let blockSize = 16_384

    private let emit: (ArraySlice<UInt8>) throws -> Void
    /// What does not fill a block yet.
    private var pending: [UInt8] = []
    private var footer: ImageFooter

    init(_ footer: ImageFooter, _ emit: @escaping (ArraySlice<UInt8>) throws -> Void) {
        self.footer = footer
        self.emit = emit
    }

    mutating func add<Value: BitwiseCopyable>(
        _ section: ImageSection, _ values: [Value]
    ) throws {
        let bytes = unsafe values.withUnsafeBytes { unsafe [UInt8]($0) }
        footer.add(section, count: bytes.count)
        pending += bytes
        try writeBlocks { $0 >= Self.blockSize }
    }

    /// Writes what is left, and what tells where everything lies.
    mutating func finish() throws {
        try writeBlocks { $0 > 0 }
        try emit(footer.bytes[...])
    }

    private mutating func writeBlocks(while isEnough: (Int) -> Bool) throws {
        var start = 0
        while isEnough(pending.count - start) {
            let end = min(start + Self.blockSize, pending.count)
            let sum = unsafe pending.withUnsafeBytes { bytes in
                unsafe checksum(of: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            }
            footer.sums.append(sum)
            start = end
        }
        if start > 0 { try emit(pending[..<start]) }
        pending.removeFirst(start)
    }
}

extension ImageWriter {
    /// Writes many short lists: where each begins, and all of them end to end.
    mutating func add<Value: BitwiseCopyable>(
        _ starts: ImageSection, _ values: ImageSection, _ lists: some Sequence<[Value]>
    ) throws {
        var ends: [UInt32] = [0]
        var joined: [Value] = []
        for list in lists {
            joined += list
            ends.append(UInt32(joined.count))
        }
        try add(starts, ends)
        try add(values, joined)
    }
}
