package import Pool

/// The index of a pool as it lies beside a registry: numbers and codes by which the few candidates
/// are found that a need is worth comparing with.
///
/// It holds no name, no key and no text of anybody. It is of one state of a registry: with that state
/// and its model it can be made again at any time.
package struct IndexImage {
    /// The image is not what was written, or cannot be read.
    package struct Damage: Error {}

    let reader: ImageReader
    /// How many candidates of each kind the pool holds.
    package let counts: [Kind: Int]

    /// Opens an image; `nil` for what is cut, altered at its end, or of another version.
    ///
    /// - Parameters:
    ///   - length: how many bytes it has.
    ///   - read: gives bytes; `nil` where they cannot be had.
    package init?(length: Int, _ read: @escaping (Range<Int>) -> [UInt8]?) {
        guard let reader = ImageReader(length: length, read),
            let counts = try? reader.values(.counts, as: Int.self),
            counts.count == Self.kinds.count
        else { return nil }
        self.reader = reader
        self.length = length
        self.counts = Dictionary(uniqueKeysWithValues: zip(Self.kinds, counts))
    }

    private init(_ reader: ImageReader, of image: IndexImage) {
        self.reader = reader
        length = image.length
        counts = image.counts
    }

    /// The same with all of it in memory, so that each need reads without looking again.
    package func inMemory() throws(Damage) -> IndexImage {
        IndexImage(try reader.inMemory(), of: self)
    }

    /// The kinds of candidates, by the number that they have in an image.
    static let kinds: [Kind] = [.talent, .team, .station]

    /// The state of the registry that it is of.
    package var origin: ImageOrigin { reader.footer.origin }

    /// The model that it was made with.
    package var modelID: String { Model.id(reader.footer.model) }

    package var candidateCount: Int { counts.values.reduce(0, +) }

    /// How many bytes it has.
    package let length: Int

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

    /// Introductions that came to something: by the first that is not to a need it is told whether
    /// anybody has a record at all, by which all others are measured.
    package func witnesses() throws(Damage) -> [(engagement: Int, need: Int)] {
        let records: [Int] = try reader.values(.witnesses)
        return stride(from: 0, to: records.count - 1, by: 2).map {
            (records[$0], records[$0 + 1])
        }
    }

    /// The numbers of the candidates whose records are given; those that it has not are left out.
    ///
    /// - Complexity: the records of all candidates are gone through.
    package func candidates(ofRecords wanted: Set<Int>) throws(Damage) -> Set<Int32> {
        guard !wanted.isEmpty else { return [] }
        let records: [Int] = try reader.values(.candidateRecords)
        return Set(records.indices.filter { wanted.contains(records[$0]) }.map { Int32($0) })
    }

    /// How many candidates of each kind there are of whom it holds.
    package func count(besides outdated: OutdatedCandidates) throws(Damage) -> [Kind: Int] {
        let traits: [UInt8] = try reader.values(.candidateTraits)
        var counts = counts
        for number in outdated.candidates {
            counts[CandidateTraits(bits: traits[Int(number)]).kind, default: 0] -= 1
        }
        return counts
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

    /// A number for the level and the grounds, its place in `grounds`.
    var ground: Int { Int(bits & 31) }

    /// A claim of each level on each grounds.
    static let grounds = (0..<32 as Range<UInt32>).map { SkillClaim(bits: $0) }

    /// The skill as it is held, by the candidate itself as far as can be told.
    func held(_ skill: Int32) -> Index.Held {
        Index.Held(
            skill: skill, level: Int8(bits >> 2 & 7), isRecognized: bits & 1 != 0,
            isBacked: bits & 2 != 0, holder: -1)
    }
}
