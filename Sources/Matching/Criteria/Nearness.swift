import Pool

extension Part {
    package static let place = Part("place")
}

/// How near the candidate is to the need, by codes of GB/T 2260.
struct Nearness: Criterion {
    typealias Fit = PlaceFit

    static let part = Part.place
    static let told: [any KindField] = [
        Pool.Need.region, Pool.Talent.region,
    ]
    static let fields: [any KindField] = [Pool.Need.region, Pool.Talent.region]

    private let regions: CodeIndex
    private let region: String
    /// By number of the region, in thousandths.
    private let worths: [Int]

    init?(_ need: Snapshot.Need, _ index: Index) {
        guard let region = need.read[Pool.Need.region], !region.isEmpty else { return nil }
        self.region = region
        regions = index.regions
        worths = regions.codes.map { Self.worth(distance(region, $0), in: region) }
    }

    func raw(of contribution: Contribution) -> Share {
        let held = regions.ofCandidates[contribution.candidate]
        return Share(thousandths: held.reduce(0) { max($0, worths[Int($1)]) })
    }

    func support(of contribution: Contribution) -> Support {
        let held = regions.ofCandidates[contribution.candidate]
        guard let nearest = held.max(by: { worths[Int($0)] < worths[Int($1)] }) else {
            return Support()
        }
        let code = regions.codes[Int(nearest)]
        return Support(details: [
            Detail(PlaceFit(asked: region, held: code, distance: distance(region, code)))
        ])
    }

    /// A need of a whole city or province is met anywhere in it.
    private static func worth(_ distance: PlaceFit.Distance, in region: String) -> Int {
        switch distance {
        case .sameCounty: 1000
        case .sameCity: region.hasSuffix("00") ? 1000 : 800
        case .sameProvince: region.hasSuffix("0000") ? 1000 : 500
        case .elsewhere: 200
        }
    }
}

/// How far apart two codes of GB/T 2260 are: province, city and county have two digits each.
private func distance(_ left: String, _ right: String) -> PlaceFit.Distance {
    if left == right { return .sameCounty }
    guard left.prefix(2) == right.prefix(2) else { return .elsewhere }
    return left.prefix(4) == right.prefix(4) ? .sameCity : .sameProvince
}

extension Snapshot {
    /// Where a candidate is at home; a talent without a region is where the employer is.
    func regions(of candidate: Candidate) -> [String] {
        guard candidate.kind == .talent else {
            return hosts(of: candidate).compactMap { links.orgs[$0]?.region }
        }
        let region =
            talents[candidate.row].read[Pool.Talent.region]
            ?? talents[candidate.row].employer.flatMap { links.orgs[$0]?.region }
        return [region].compactMap(\.self)
    }
}

/// The candidate's place beside the need's.
package struct PlaceFit: Codable, Hashable, Sendable {
    /// How far apart two places are.
    package enum Distance: String, Codable, Hashable, Sendable {
        case sameCounty = "county"
        case sameCity = "city"
        case sameProvince = "province"
        case elsewhere
    }

    package var asked: String
    package var held: String
    package var distance: Distance

    package init(
        asked: String, held: String, distance: Distance
    ) {
        self.asked = asked
        self.held = held
        self.distance = distance
    }
}
