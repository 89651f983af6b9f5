/// The plan with the most places and, under them, the most points, where places are coupled: a team
/// takes a place of each of its people who are candidates otherwise, and no need takes anybody
/// twice.
package struct CoupledPlan: Sendable {
    package let plan: SearchedPlan

    /// Searches for the plan.
    ///
    /// - Parameters:
    ///   - instance: what could be.
    ///   - seconds: how long each integer program may take, in processor time.
    /// - Throws: where pins and least loads cannot hold, or nothing was found in time.
    package init(
        _ instance: AssignmentInstance, within seconds: Double = 10
    ) throws(SearchedPlan.Fault) {
        let contradictions = instance.contradictions
        guard contradictions.isEmpty else { throw .plan(.contradictions(contradictions)) }
        plan = try Self.search(instance, within: seconds).best()
    }

    private static func search(
        _ instance: AssignmentInstance, within seconds: Double
    ) throws(SearchedPlan.Fault) -> RowedSearch {
        do throws(MinCostFlow.Obstruction) {
            return try RowedSearch(instance, instance.peopleRows, isFull: false, within: seconds)
        } catch {
            throw .infeasible
        }
    }
}
