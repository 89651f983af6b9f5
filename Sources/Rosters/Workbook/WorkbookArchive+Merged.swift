import BatchFormat
import CExpat

extension WorkbookArchive {
    /// The blocks of merged cells of a sheet, and how many bytes it has once it is inflated.
    ///
    /// They stand after all the rows that they are needed for, so that the part is gone through for
    /// them alone; as XML it is read later.
    func mergedBlocks(of part: String) throws -> (blocks: [MergedBlock], size: Int) {
        var size = 0
        var list: [UInt8] = []
        var isList = false
        try forEachChunk(of: part) { chunk in
            size += chunk.count
            guard !isList else {
                list += chunk
                guard list.count <= Self.mergedLimit else { throw excess(part) }
                return
            }
            // A name that is cut by the end of a piece is whole with the end of the one before.
            let joined = list + chunk.prefix(Self.name.count)
            if let start = joined.firstMerged {
                list = Array(joined[start...]) + chunk.dropFirst(Self.name.count)
            } else if let start = chunk.firstMerged {
                list = Array(chunk[start...])
            } else {
                list = Array(chunk.suffix(Self.name.count))
                return
            }
            isList = true
        }
        let blocks = isList ? Self.blocks(in: list) : []
        guard blocks.count <= SheetBounds.blocks else { throw excess(part) }
        return (blocks, size)
    }

    /// What a list of the most blocks and all that follows it may take.
    private static var mergedLimit: Int { SheetBounds.blocks * 256 }
    fileprivate static let name = Array("mergeCell ".utf8)

    private static func blocks(in list: [UInt8]) -> [MergedBlock] {
        list.split(separator: UInt8(ascii: "<")).compactMap { tag in
            guard tag.prefix(while: { $0 != UInt8(ascii: " ") }).ends(with: name.dropLast()),
                case let text = String(decoding: tag.prefix(256), as: UTF8.self),
                let start = text.firstRange(of: "ref=")?.upperBound
            else { return nil }
            let value = text[start...].dropFirst().prefix { $0 != "\"" && $0 != "'" }
            return MergedBlock(reference: value)
        }
    }
}

extension [UInt8] {
    /// Where the tag of the first merged block begins, or the end of its prefix.
    fileprivate var firstMerged: Int? {
        // A letter that is rare in worksheets, with what stands before it in the tag: `<mer`.
        let (mark, offset) = (UInt8(ascii: "g"), 4)
        var place = offset
        while let found = firstIndex(of: mark, from: place) {
            let start = found - offset
            let isTag = self[start] == UInt8(ascii: "<") || self[start] == UInt8(ascii: ":")
            if isTag, self[(start + 1)...].starts(with: WorkbookArchive.name) { return start }
            place = found + 1
        }
        return nil
    }

    private func firstIndex(of byte: UInt8, from place: Int) -> Int? {
        unsafe withUnsafeBytes { whole in
            guard place < whole.count, let start = whole.baseAddress,
                let found = unsafe memchr(start + place, Int32(byte), whole.count - place)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - start
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with other: some BidirectionalCollection<UInt8>) -> Bool {
        count >= other.count && suffix(other.count).elementsEqual(other)
    }
}
