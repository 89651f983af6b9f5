package import Pool

/// One part of a score and what it was computed from.
package struct Reason: Encodable, Hashable, Sendable {
    /// So many parts of a point are the least that tells two candidates apart.
    package static let pointUnit = 32_768
    /// From so much on a point is printed; with less a pair is not ranked.
    static let leastPrinted = pointUnit / 2

    package var part: Part
    /// The measured value.
    package var raw: Share
    /// The share of the maximum that the raw value earns.
    package var mapped: Share
    /// The most points that the part can give for this need.
    package var maximum: Int
    /// The points as they are printed, which those of all reasons of a match decide together.
    package fileprivate(set) var points: Int
    package var details: [Detail] = []
    /// The works that the value rests on.
    package var evidence: [Key] = []

    package init(
        part: Part, raw: Share, mapped: Share, maximum: Int, details: [Detail] = [],
        evidence: [Key] = []
    ) {
        self.part = part
        self.raw = raw
        self.mapped = mapped
        self.maximum = maximum
        self.details = details
        self.evidence = evidence
        points = Self.points(Self.rankScore(mapped, of: maximum))
    }

    /// The maximum times the mapped share, in parts of `pointUnit`.
    package var rankScore: Int { Self.rankScore(mapped, of: maximum) }

    static func rankScore(_ mapped: Share, of maximum: Int) -> Int {
        let unit = Share.unit / pointUnit
        return (maximum * mapped.value + unit / 2) / unit
    }

    /// Whole points, rounded half up.
    static func points(_ rankScore: Int) -> Int { (rankScore + pointUnit / 2) / pointUnit }
}

extension Reason {
    /// The details of one type.
    package func fits<Fit>(_ type: Fit.Type) -> [Fit] { details.compactMap { $0.read(as: type) } }
}

extension [Reason] {
    /// The reasons with printed points that add up to the printed sum of all.
    var withPoints: [Reason] {
        let exact = map(\.rankScore)
        let shares = apportioned(Reason.points(exact.reduce(0, +)), by: exact)
        return zip(self, shares).map { reason, points in
            var reason = reason
            reason.points = points
            return reason
        }
    }
}

extension Reason: Decodable {
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        part = try values.decode(Part.self, forKey: .part)
        raw = try values.decode(Share.self, forKey: .raw)
        mapped = try values.decode(Share.self, forKey: .mapped)
        maximum = try values.decode(Int.self, forKey: .maximum)
        points = try values.decode(Int.self, forKey: .points)
        details = try part.criterion.details(in: values, forKey: .details)
        evidence = try values.decode([Key].self, forKey: .evidence)
    }
}

extension Part {
    fileprivate var criterion: any Criterion.Type {
        guard let criterion = criteria.first(where: { $0.part == self }) else {
            preconditionFailure("nothing measures the part \(rawValue)")
        }
        return criterion
    }
}

extension Criterion {
    fileprivate static func details<Name>(
        in values: KeyedDecodingContainer<Name>, forKey name: Name
    ) throws -> [Detail] {
        try values.decode([Fit].self, forKey: name).map { Detail($0) }
    }
}
