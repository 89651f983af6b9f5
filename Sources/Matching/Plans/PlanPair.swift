package import Pool

/// A candidate beside a need, in a plan.
package struct PlanPair: Codable, Comparable, Hashable, Sendable {
    package let need: Key
    package let candidate: Key
    package let kind: Kind

    package init(need: Key, candidate: Key, kind: Kind) {
        self.need = need
        self.candidate = candidate
        self.kind = kind
    }

    package init(_ match: Match) {
        self.init(need: match.need, candidate: match.candidate, kind: match.kind)
    }

    package var candidateID: PlanCandidate.ID { PlanCandidate.ID(key: candidate, kind: kind) }

    package static func < (left: Self, right: Self) -> Bool {
        if left.need != right.need { return left.need.precedes(right.need) }
        if left.candidate != right.candidate { return left.candidate.precedes(right.candidate) }
        return left.kind.rawValue < right.kind.rawValue
    }
}

extension PlanPlacement {
    package var planPair: PlanPair { PlanPair(need: need, candidate: candidate, kind: kind) }

    /// The gates that somebody went through.
    package var gates: [Gate] { overrides.compactMap(Gate.init(rawValue:)) }
}

extension PlanPair {
    /// A number that follows from the two keys alone, whatever else the registry holds (FNV-1a).
    var tie: UInt64 {
        "\(need) \(kind.rawValue) \(candidate)".utf8.reduce(0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x0100_0000_01B3
        }
    }
}
