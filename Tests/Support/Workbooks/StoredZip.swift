/// A zip archive of parts that are stored as they are, for workbooks that tests read.
package func storedZip(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in parts {
        let offset = archive.count
        let common =
            [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + little(checksum(bytes), 4) + little(bytes.count, 4)
            + little(bytes.count, 4) + little(name.utf8.count, 2) + little(0, 2)
        archive += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + bytes
        directory +=
            [0x50, 0x4B, 1, 2, 20, 0] + common + little(0, 10) + little(offset, 4)
            + Array(name.utf8)
    }
    let end =
        [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
        + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
    return archive + directory + end
}

/// The number in so many bytes, the least significant first.
private func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
}

/// The CRC-32 of a part.
private func checksum(_ bytes: [UInt8]) -> Int {
    let rest = bytes.reduce(UInt32.max) { rest, byte in
        (0..<8).reduce(rest ^ UInt32(byte)) { rest, _ in
            rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
        }
    }
    return Int(~rest)
}
