extension Archive {
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
            let joined = list + chunk
            let start = joined.firstMerged
            isList = start != nil
            list = Array(joined[(start ?? max(0, joined.count - Self.name.count))...])
        }
        let blocks = isList ? Self.blocks(in: list) : []
        guard blocks.count <= SheetBounds.blocks else { throw excess(part) }
        return (blocks, size)
    }

    /// What a list of the most blocks and all that follows it may take.
    private static var mergedLimit: Int { SheetBounds.blocks * 256 }
    fileprivate static var name: [UInt8] { Array("mergeCell ".utf8) }

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

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where the tag of the first merged block begins, or the end of its prefix.
    fileprivate var firstMerged: Int? {
        let name = Archive.name
        guard count > name.count else { return nil }
        // A letter that is rare in worksheets tells most places apart.
        let (mark, offset) = (UInt8(ascii: "g"), 4)
        return (startIndex..<(endIndex - name.count)).first { index in
            self[index + offset] == mark
                && (self[index] == UInt8(ascii: "<") || self[index] == UInt8(ascii: ":"))
                && self[(index + 1)...].starts(with: name)
        }
    }

    fileprivate func ends(with other: some BidirectionalCollection<UInt8>) -> Bool {
        count >= other.count && suffix(other.count).elementsEqual(other)
    }
}
