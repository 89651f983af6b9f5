/// Looks for the plan with the most places, and the most points under them, under rows that no flow
/// holds.
///
/// The cheapest flow without them is a bound. Where it breaks a row, a good plan is found by
/// closing what breaks it; what lies between the two decides which pairs could be in a better plan
/// at all (their reduced cost is not above it), and an integer program chooses among these.
struct RowedSearch {
    let instance: AssignmentInstance
    /// What no flow holds.
    let rows: [PairRow]
    /// Whether every place is to be filled.
    let isFull: Bool
    /// How long each integer program may take, in seconds of processor time.
    let seconds: Double
    /// The cheapest flow without the rows.
    let relaxed: MinCostFlow
    /// What it counts for a place that stays empty.
    let shortageCost: Int
    /// What it chooses.
    let bound: PairSet

    /// - Throws: where not even the flow has a plan.
    init(
        _ instance: AssignmentInstance, _ rows: [PairRow], isFull: Bool, within seconds: Double
    ) throws(MinCostFlow.Obstruction) {
        self.instance = instance
        self.rows = rows
        self.isFull = isFull
        self.seconds = seconds
        let frame = AssignmentNetwork(instance)
        shortageCost = frame.shortageCost
        relaxed = try MinCostFlow(frame.network, potentials: frame.auctioned(instance))
        bound = PairSet(relaxed, of: instance)
    }

    /// Looks for a plan that keeps to all rows, whatever it is worth, without an integer program.
    ///
    /// - Parameter look: is shown the plans on the way, which break some.
    /// - Returns: the plan, if one is found.
    func soon(_ look: (PairSet) -> Void = { _ in }) -> PairSet? {
        if isKept(by: bound) { return bound }
        var repair = RowRepair(
            instance, rows, from: relaxed, places: isFull ? instance.placesAsked : 0)
        return repair.run(look) ?? (isFull ? pricedSoon(look) : nil)
    }

    func isKept(by plan: PairSet) -> Bool { rows.allSatisfy { $0.isKept(by: plan.isChosen) } }

    /// Whether every place can be filled as far as the flow knows.
    var canBeFull: Bool { bound.places == instance.placesAsked }
}
extension RowedSearch {
    /// The integer program over the pairs that could be in a plan as good as one that was found.
    ///
    /// - Parameters:
    ///   - aim: what is made as great as it can be.
    ///   - found: a plan that keeps to all rows: others are to fill as many places.
    ///   - prices: prices of the rows, which leave fewer pairs.
    ///   - more: rows beside those of the instance.
    ///   - score: what plans are to be worth at least.
    /// - Returns: the program.
    func program(
        _ aim: PairProgram.Aim, keeping found: PairSet?, _ prices: RowPrices? = nil,
        _ more: [PairRow] = [], atLeast score: Int? = nil
    ) -> PairProgram {
        var choices = PairChoices(instance)
        var rows = flowRows(found) + self.rows + more
        if let found {
            // Only then is all that the two differ in a matter of points.
            if found.places == bound.places {
                choices.settle(relaxed, slack: bound.score - found.score)
                prices?.settle(&choices, worth: found.score)
            }
            if !isFull, found.places < instance.placesAsked {
                rows.append(PairRow(Array(instance.pairs.indices), atLeast: found.places))
            }
        }
        if let score {
            rows.append(
                PairRow(
                    Array(instance.pairs.indices), weights: instance.pairs.map(\.score),
                    atLeast: score))
        }
        return PairProgram(instance, rows, choices, aim: aim)
    }

    /// Where as many places are filled as are asked for, every need has its own.
    private func flowRows(_ found: PairSet?) -> [PairRow] {
        instance.flowRows(isFull: isFull || found?.places == instance.placesAsked)
    }
}
