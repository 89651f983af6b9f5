/// Reads the sections of an image; nothing is given out that does not have its checksum.
struct ImageReader {
    typealias Damage = IndexImage.Damage

    private enum Source {
        /// Gives bytes that nobody has looked at yet; `nil` where they cannot be had.
        case file((Range<Int>) -> [UInt8]?)
        /// All sections, looked at.
        case memory([UInt8])
    }

    let footer: ImageFooter
    private let source: Source

    /// Returns `nil` unless the footer is whole and of this version.
    init?(length: Int, _ read: @escaping (Range<Int>) -> [UInt8]?) {
        guard let footer = ImageFooter(length: length, read) else { return nil }
        self.footer = footer
        source = .file(read)
    }

    private init(_ footer: ImageFooter, _ sections: [UInt8]) {
        self.footer = footer
        source = .memory(sections)
    }

    /// The same with all sections read and looked at once: for many needs.
    func inMemory() throws(Damage) -> ImageReader {
        ImageReader(
            footer, unsafe try bytes(0..<footer.length) { bytes in unsafe [UInt8](bytes) })
    }

    /// The values of a section.
    func values<Value: BitwiseCopyable>(
        _ section: ImageSection, as type: Value.Type = Value.self
    ) throws(Damage) -> [Value] {
        guard let place = footer[section] else { throw Damage() }
        return try values(section, 0..<place.count / MemoryLayout<Value>.stride)
    }

    /// Some of the values of a section, by position.
    ///
    /// - Complexity: whole blocks of 16 kB are read and looked at.
    func values<Value: BitwiseCopyable>(
        _ section: ImageSection, _ range: Range<Int>, as type: Value.Type = Value.self
    ) throws(Damage) -> [Value] {
        let size = MemoryLayout<Value>.stride
        guard let place = footer[section], 0 <= range.lowerBound,
            range.upperBound * size <= place.count
        else { throw Damage() }
        if range.isEmpty { return [] }
        let start = place.lowerBound + range.lowerBound * size
        return unsafe try bytes(start..<start + range.count * size) { bytes in
            unsafe [Value](unsafeUninitializedCapacity: range.count) { values, count in
                unsafe UnsafeMutableRawBufferPointer(values).copyMemory(from: bytes)
                count = range.count
            }
        }
    }

    /// Whether every block has its checksum.
    ///
    /// - Complexity: everything is read, block by block.
    var isWhole: Bool {
        let size = ImageWriter.blockSize
        return stride(from: 0, to: footer.length, by: size).allSatisfy { start in
            let block = start..<min(start + size, footer.length)
            return unsafe (try? bytes(block) { _ in true }) == true
        }
    }

    /// Gives bytes whose blocks were looked at.
    private func bytes<Result>(
        _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(Damage) -> Result {
        switch source {
        case .file(let read): return unsafe try checked(range, read, body)
        case .memory(let sections):
            guard range.upperBound <= sections.count else { throw Damage() }
            return unsafe sections.withUnsafeBytes { bytes in
                unsafe body(UnsafeRawBufferPointer(rebasing: bytes[range]))
            }
        }
    }

    private func checked<Result>(
        _ range: Range<Int>, _ read: (Range<Int>) -> [UInt8]?,
        _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(Damage) -> Result {
        let size = ImageWriter.blockSize
        let blocks = range.lowerBound / size..<(range.upperBound - 1) / size + 1
        let start = blocks.lowerBound * size
        let end = min(blocks.upperBound * size, footer.length)
        guard range.upperBound <= end, blocks.upperBound <= footer.sums.count,
            let bytes = read(start..<end), bytes.count == end - start
        else { throw Damage() }
        let result = unsafe bytes.withUnsafeBytes { bytes -> Result? in
            for block in blocks {
                let place = block * size - start
                let part = unsafe UnsafeRawBufferPointer(
                    rebasing: bytes[place..<min(place + size, bytes.count)])
                guard unsafe checksum(of: part) == footer.sums[block] else { return nil }
            }
            return unsafe body(
                UnsafeRawBufferPointer(
                    rebasing: bytes[range.lowerBound - start..<range.upperBound - start]))
        }
        guard let result else { throw Damage() }
        return result
    }
}

extension ImageReader {
    /// One of many short lists.
    func list<Value: BitwiseCopyable>(
        _ number: Int, _ starts: ImageSection, _ values: ImageSection,
        as type: Value.Type = Value.self
    ) throws(Damage) -> [Value] {
        let ends: [UInt32] = try self.values(starts, number..<number + 2)
        guard ends[0] <= ends[1] else { throw Damage() }
        return try self.values(values, Int(ends[0])..<Int(ends[1]))
    }

    /// All of many short lists.
    func lists<Value: BitwiseCopyable & Sendable>(
        _ starts: ImageSection, _ values: ImageSection, as type: Value.Type = Value.self
    ) throws(Damage) -> Lists<Value> {
        Lists(starts: try self.values(starts).map(Int32.init(bitPattern:)), try self.values(values))
    }
}
