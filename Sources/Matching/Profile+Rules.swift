import Pool

extension Profile {
    /// How many points each of the parts that a need can use earns at most; together 1,000.
    ///
    /// - Parameter usable: the parts, with how sure the need asks for each, in thousandths.
    /// - Returns: the points in their order.
    func maxima(_ usable: [(part: Part, certainty: Int)]) -> [Int] {
        apportioned(1000, by: usable.map { (points[$0.part] ?? 0) * $0.certainty })
    }

    /// How a part's raw value turns into a share of its points.
    func scale(of part: Part) -> Scale { scales[part] ?? .linear }

    /// The rule for a gate that is in force on a day; of several the one that began last.
    package func rule(_ gate: Gate, on day: Day) -> Rule? {
        rules.filter { $0.gate == gate && isCurrent(from: $0.from, to: $0.to, on: day) }
            .max { $0.from ?? .min < $1.from ?? .min }
    }

    /// Whether a gate is switched on on a day; one without any rule in force is.
    package func isOn(_ gate: Gate, on day: Day) -> Bool {
        rule(gate, on: day)?.isOn ?? true
    }
}

extension Gate {
    /// The parameters of a rule that the gate reads.
    package var parameters: Set<String> {
        let common: Set = [
            Pool.Profile.isOn.name, Parameters.doc.name, Parameters.from.name, Parameters.to.name,
        ]
        return switch self {
        case .formerEmployer, .stationLimit, .retiredStationLimit:
            common.union([Pool.Profile.limit.name])
        case .onSiteDays: common.union([Pool.Profile.days.name, Pool.Profile.unit.name])
        default: common
        }
    }
}
