/// The end of an image: of what it is, where its sections lie, and the checksums of its blocks.
struct ImageFooter {
    /// The bytes behind everything else: how many words the rest has, their checksum, the version of
    /// the form, and a mark.
    static let tailSize = 32
    /// To be raised with every change of the form, and of what terms, skills or weights are.
    static let version: UInt64 = 4
    /// The words in front of the places of the sections.
    private static let headCount = 5
    private static let mark: UInt64 = 0x7865_646e_692d_6372

    /// Which state of which registry it is of.
    let origin: ImageOrigin
    let model: UInt64
    var sums: [UInt64] = []
    private var sections: [UInt64: Range<Int>] = [:]
    /// How many bytes all sections have together.
    private(set) var length = 0

    init(_ origin: ImageOrigin, model: UInt64) {
        self.origin = origin
        self.model = model
    }

    mutating func add(_ section: ImageSection, count: Int) {
        sections[section.rawValue] = length..<length + count
        length += count
    }

    subscript(section: ImageSection) -> Range<Int>? { sections[section.rawValue] }

    var bytes: [UInt8] {
        let places = sections.sorted { $0.key < $1.key }.flatMap { number, range in
            [number, UInt64(range.lowerBound), UInt64(range.upperBound)]
        }
        let head = [
            origin.stamp, UInt64(bitPattern: Int64(origin.batch)), model, UInt64(length),
            UInt64(sections.count),
        ]
        let words = head + places + sums
        let body = unsafe words.withUnsafeBytes { unsafe [UInt8]($0) }
        let sum = unsafe body.withUnsafeBytes { unsafe checksum(of: $0) }
        let tail = [UInt64(words.count), sum, Self.version, Self.mark]
        let end = unsafe tail.withUnsafeBytes { unsafe [UInt8]($0) }
        return body + end
    }
}

extension ImageFooter {
    /// Reads the end of a file of so many bytes; `nil` unless it is whole and of this version.
    init?(length: Int, _ read: (Range<Int>) -> [UInt8]?) {
        let start = length - Self.tailSize
        guard start >= 0, let tail = read(start..<length)?.words, tail.count == 4,
            tail[2] == Self.version, tail[3] == Self.mark,
            let count = Int(exactly: tail[0]), Self.headCount...(start / 8) ~= count,
            let body = read(start - 8 * count..<start),
            unsafe body.withUnsafeBytes({ unsafe checksum(of: $0) }) == tail[1]
        else { return nil }
        let words = body.words
        self.init(
            ImageOrigin(batch: Int(Int64(bitPattern: words[1])), stamp: words[0]), model: words[2])
        let places = words.dropFirst(Self.headCount).prefix(3 * Int(words[4]))
        for place in stride(from: places.startIndex, to: places.endIndex, by: 3) {
            sections[places[place]] = Int(places[place + 1])..<Int(places[place + 2])
        }
        self.length = Int(words[3])
        sums = Array(words[places.endIndex...])
        // Nothing may be missing in front of it.
        guard self.length == start - 8 * count else { return nil }
    }
}

extension [UInt8] {
    /// The bytes as words of eight.
    fileprivate var words: [UInt64] {
        unsafe withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count & ~7, by: 8).map {
                unsafe bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self)
            }
        }
    }
}
