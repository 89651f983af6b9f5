/// What an indicator asks for: a number, and on which side of it is well.
struct IndicatorGoal {
    /// As texts are compared, without blanks.
    let name: [Unicode.Scalar]
    private let number: Magnitude
    private let unit: MeasuringUnit
    private let isRising: Bool

    /// Returns `nil` for an indicator that says no number, or not whether more is better.
    init?(_ indicator: Snapshot.Indicator) {
        let unit = Self.unit(indicator.unit)
        guard let unit, let goal = Self.interval(indicator.goal, in: unit),
            let number = goal.number
        else { return nil }
        let now = Self.interval(indicator.now, in: unit)?.number
        if goal.lower == nil || goal.upper == nil {
            isRising = goal.upper == nil
        } else {
            guard let order = now.flatMap(number.compared), order != 0 else { return nil }
            isRising = order > 0
        }
        let name = indicator.name.foldedScalars.filter { $0 != " " }
        guard name.count > 1 else { return nil }
        self.name = name
        self.number = number
        self.unit = goal.unit
    }

    /// Whether what a text says is enough; `nil` where it may be or not.
    func isMet(by found: Interval) -> Bool? {
        // A share is told from a number by its sign only.
        guard unit.agrees(with: found.unit), found.unit != .none || unit == .none else {
            return nil
        }
        let (worst, best) = isRising ? (found.lower, found.upper) : (found.upper, found.lower)
        let sign = isRising ? 1 : -1
        if let order = worst?.compared(with: number), order * sign >= 0 { return true }
        if let order = best?.compared(with: number), order * sign < 0 { return false }
        return nil
    }

    private static func unit(_ text: String) -> MeasuringUnit? {
        let scalars = text.foldedScalars.filter { $0 != " " }
        guard !scalars.isEmpty else { return MeasuringUnit.none }
        var reader = QuantityReader(scalars)
        return reader.unit().flatMap { reader.next == nil ? $0 : nil }
    }

    /// A number with words of direction, and nothing else; its unit may stand beside it.
    private static func interval(_ text: String, in unit: MeasuringUnit) -> Interval? {
        var reader = QuantityReader(text.foldedScalars)
        let verb = reader.takeResultVerb()
        guard let found = reader.interval(), reader.next == nil, let number = found.number else {
            return nil
        }
        let bound = found.lower == nil ? .atMost : found.upper == nil ? .atLeast : verb?.bound
        if found.unit == .none { return Interval(number, number, bound, in: unit) }
        return found.unit.agrees(with: unit) || unit == .none ? found.bounded(bound) : nil
    }
}
