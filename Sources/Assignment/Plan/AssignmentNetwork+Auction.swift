extension AssignmentNetwork {
    /// Prices near those of the cheapest flow, from an auction of the places of candidates.
    ///
    /// Organizations, limits and people who stand behind several candidates are left to the flow.
    package func auctioned(_ instance: AssignmentInstance) -> [Int] {
        var auction = PriceAuction(instance, rooms: outlets.map { Int(network.uppers[$0]) })
        auction.run()
        let prices = auction.prices
        var potentials = potentials
        for (need, price) in prices.needs.enumerated() where instance.needs[need].places > 0 {
            potentials[need] = price ?? potentials[need]
        }
        for (node, price) in zip(candidates, prices.candidates) { potentials[node] = -price }
        return potentials
    }
}
