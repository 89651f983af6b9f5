/// The plan whose worst-off need has the highest mean that can be reached, with the most points under
/// it.
///
/// Every need keeps as many places as a given plan fills for it. How high the floor can be is
/// searched for: what no flow reaches over the pairs that are good enough is out of reach; what is
/// reached by closing weak pairs is reached; between the two an integer program is asked.
package struct FairPlan: Sendable {
    package let plan: SearchedPlan
    /// The mean of the worst-off need; `nil` where no place is filled.
    package let floor: Floor?
    /// No plan has a higher floor.
    package let floorBound: Floor?

    /// Whether no plan has a higher floor, or as high a one and more points.
    package var isProven: Bool { floor == floorBound && plan.isProven }

    /// Searches for the plan.
    ///
    /// - Parameters:
    ///   - instance: what could be.
    ///   - plain: the same with what the pairs count for the floor, where that is something else; of
    ///     two plans with one floor that is taken which is worth more by the instance itself.
    ///   - pairs: a plan of it, whose places are kept.
    ///   - seconds: how long each integer program may take, in processor time.
    /// - Throws: where the pairs are no plan of the instance.
    package init(
        _ instance: AssignmentInstance, floorBy plain: AssignmentInstance? = nil,
        keeping pairs: [Int], within seconds: Double = 10
    ) throws(SearchedPlan.Fault) {
        var instance = instance
        for need in instance.needs.indices { instance.needs[need].places = 0 }
        for pair in pairs { instance.needs[instance.pairs[pair].need].places += 1 }
        var floors = plain ?? instance
        floors.needs = instance.needs
        let given = PairSet(pairs, of: floors)
        var search = FloorSearch(floors, from: given, within: seconds)
        search.run()
        floor = search.low
        floorBound = search.high
        plan =
            floor == nil
            ? SearchedPlan(given, placesBound: 0, scoreBound: 0) : try search.best(by: instance)
    }
}
