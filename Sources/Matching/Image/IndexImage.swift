package import Pool

/// The index of a pool as it lies beside a registry: numbers and codes by which the few candidates
/// are found that a need is worth comparing with.
///
/// It holds no name, no key and no text of anybody. It is of one state of a registry and nothing
/// else: with that state it can be made again at any time.
package struct IndexImage {
    /// The image is not what was written, or cannot be read.
    package struct Damage: Error {}

    let reader: ImageReader
    /// How many candidates of each kind the pool holds.
    package let counts: [Kind: Int]

    /// Opens an image; `nil` for what is cut, altered at its end, of another version or of another
    /// state.
    ///
    /// - Parameters:
    ///   - length: how many bytes it has.
    ///   - stamp: the state of the registry that it must be of.
    ///   - read: gives bytes; `nil` where they cannot be had.
    package init?(length: Int, stamp: UInt64, _ read: @escaping (Range<Int>) -> [UInt8]?) {
        guard let reader = ImageReader(length: length, read), reader.footer.stamp == stamp,
            let counts = try? reader.values(.counts, as: Int.self),
            counts.count == Self.kinds.count
        else { return nil }
        self.reader = reader
        self.counts = Dictionary(uniqueKeysWithValues: zip(Self.kinds, counts))
    }

    /// The kinds of candidates, by the number that they have in an image.
    static let kinds: [Kind] = [.talent, .team, .station]

    var candidateCount: Int { counts.values.reduce(0, +) }

    /// Whether nothing in it was altered.
    package var isWhole: Bool { reader.isWhole }

    /// The number of a candidate's record.
    package func record(of candidate: Int32) throws(Damage) -> Int {
        let number = Int(candidate)
        return try reader.values(.candidateRecords, number..<number + 1)[0]
    }

    /// The pairs of records of talents that may be one person.
    package func twins() throws(Damage) -> [(first: Int, second: Int)] {
        let records: [Int] = try reader.values(.twins)
        return stride(from: 0, to: records.count - 1, by: 2).map {
            (records[$0], records[$0 + 1])
        }
    }

    /// An introduction that came to something and is not to a need, where there is one: that anybody
    /// has a record at all decides what all others are measured by.
    package func witness(besides need: Int) throws(Damage) -> Int? {
        let records: [Int] = try reader.values(.witnesses)
        let place = stride(from: 0, to: records.count - 1, by: 2).first { records[$0 + 1] != need }
        return place.map { records[$0] }
    }
}

/// What a candidate is, apart from its skills and evidence.
struct CandidateTraits {
    private let bits: UInt8

    init(bits: UInt8) { self.bits = bits }

    init(_ kind: Kind, isIntroduced: Bool) {
        let number = IndexImage.kinds.firstIndex(of: kind) ?? 0
        bits = UInt8(number) | (isIntroduced ? 4 : 0)
    }

    var value: UInt8 { bits }

    var kind: Kind { IndexImage.kinds[min(Int(bits & 3), IndexImage.kinds.count - 1)] }

    /// Whether somebody ever introduced it.
    var isIntroduced: Bool { bits & 4 != 0 }
}

/// A claim of a skill, as a number: by which candidate, at which level, on which grounds.
struct SkillClaim {
    let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    init(_ candidate: Int, _ held: Index.Held) {
        let grounds: UInt32 = (held.isRecognized ? 1 : 0) | (held.isBacked ? 2 : 0)
        bits = UInt32(candidate) << 5 | UInt32(clamping: held.level) << 2 | grounds
    }

    var candidate: Int { Int(bits >> 5) }

    /// The skill as it is held, by the candidate itself as far as can be told.
    func held(_ skill: Int32) -> Index.Held {
        Index.Held(
            skill: skill, level: Int8(bits >> 2 & 7), isRecognized: bits & 1 != 0,
            isBacked: bits & 2 != 0, holder: -1)
    }
}

extension IndexImage {
    /// A number that stands for what a text says of the state of a registry.
    package static func stamp(of text: String) -> UInt64 { StableHash(of: text).value }
}
