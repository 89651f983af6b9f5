/// The streams of a compound file (MS-CFB), as the programs of Office 97 write them.
struct CompoundFile {
    private let bytes: [UInt8]
    /// The bytes of a sector are two to this power.
    private let sectorShift: Int
    /// The sector after each sector.
    private var table: [UInt32] = []
    private var directory: [UInt8] = []

    /// Returns `nil` for a file that is none, or whose table of sectors cannot be read.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        sectorShift = bytes.number16(at: 30)
        guard 7...16 ~= sectorShift, bytes.count >= 512 else { return nil }
        var sectors = (0..<109).map { UInt32(bytes.number32(at: 76 + 4 * $0)) }
        // The sectors of the table beyond those that the header has room for.
        var next = UInt32(bytes.number32(at: 68))
        var left = bytes.count >> sectorShift
        while left > 0, let part = sector(next), part.count > 4 {
            sectors += stride(from: 0, to: part.count - 4, by: 4).map {
                UInt32(part.number32(at: $0))
            }
            next = UInt32(part.number32(at: part.count - 4))
            left -= 1
        }
        for number in sectors where number < Self.lastSector {
            guard let part = sector(number), table.count * 4 <= bytes.count else { return nil }
            table += stride(from: 0, to: part.count, by: 4).map { UInt32(part.number32(at: $0)) }
        }
        directory = chain(from: UInt32(bytes.number32(at: 48)), limit: bytes.count)
        guard directory.count >= Self.entrySize else { return nil }
    }

    private static let lastSector: UInt32 = 0xFFFF_FFFA
    private static let entrySize = 128

    /// The bytes of a stream; `nil` when there is none of this name.
    func stream(_ name: String) -> [UInt8]? {
        let wanted: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
        let entry = stride(from: 0, to: directory.count, by: Self.entrySize).first { start in
            directory[start...].starts(with: wanted)
        }
        guard let entry else { return nil }
        let (start, size) = place(entry)
        guard size < bytes.number32(at: 56) else { return chain(from: start, limit: size) }
        return smallStream(from: start, size: size)
    }

    private func place(_ entry: Int) -> (start: UInt32, size: Int) {
        (UInt32(directory.number32(at: entry + 116)), directory.number32(at: entry + 120))
    }

    private func sector(_ number: UInt32) -> [UInt8]? {
        let start = (Int(number) + 1) << sectorShift
        guard number < Self.lastSector, start < bytes.count else { return nil }
        return Array(bytes[start..<min(bytes.count, start + 1 << sectorShift)])
    }

    /// The bytes of sectors one after another; a chain that goes in circles ends with the file.
    private func chain(from start: UInt32, limit: Int) -> [UInt8] {
        var chain: [UInt8] = []
        var next = start
        while chain.count < min(limit, bytes.count), let part = sector(next) {
            chain += part
            next = table.indices.contains(Int(next)) ? table[Int(next)] : .max
        }
        return Array(chain.prefix(limit))
    }

    /// The bytes of a stream that lies in pieces of 64 bytes within the stream of the root.
    private func smallStream(from start: UInt32, size: Int) -> [UInt8] {
        let root = place(0)
        let store = chain(from: root.start, limit: root.size)
        let table = chain(from: UInt32(bytes.number32(at: 60)), limit: bytes.count)
        var stream: [UInt8] = []
        var next = Int(start)
        while stream.count < size, next * 64 < store.count {
            stream += store[(next * 64)..<min(store.count, next * 64 + 64)]
            guard next * 4 < table.count else { break }
            next = table.number32(at: next * 4)
        }
        return Array(stream.prefix(size))
    }
}

extension [UInt8] {
    /// The number in two bytes, the lower first; nought beyond the end.
    func number16(at index: Int) -> Int {
        indices.contains(index + 1) ? Int(self[index]) | Int(self[index + 1]) << 8 : 0
    }

    /// The number in four bytes, the lowest first; nought beyond the end.
    func number32(at index: Int) -> Int { number16(at: index) | number16(at: index + 2) << 16 }

    /// The number in eight bytes (IEEE 754), the lowest first.
    func double(at index: Int) -> Double {
        Double(bitPattern: UInt64(number32(at: index)) | UInt64(number32(at: index + 4)) << 32)
    }
}
