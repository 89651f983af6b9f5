import Assignment
import Testing

@Suite("A cheapest flow")
struct MinCostFlowTests {
    @Test("takes the cheap way until it is full, then the next")
    func takesTheCheapWayFirst() throws {
        var network = FlowNetwork()
        let start = network.addNode(supply: 3)
        let end = network.addNode(supply: -3)
        let cheap = network.addArc(from: start, to: end, upper: 2, cost: 1)
        let dear = network.addArc(from: start, to: end, upper: 2, cost: 5)
        let flow = try MinCostFlow(network, potentials: [0, 0])
        #expect(flow.flow(cheap) == 2)
        #expect(flow.flow(dear) == 1)
        #expect(flow.cost == 7)
    }

    @Test("is the same whatever prices it begins with", arguments: [-9, -1, 0, 1, 4, 100])
    func beginsWithAnyPrices(price: Int) throws {
        var network = FlowNetwork()
        let nodes = [2, 0, 0, -2].map { network.addNode(supply: $0) }
        for (tail, head, cost) in [(0, 1, 1), (0, 2, 4), (1, 2, 1), (1, 3, 6), (2, 3, 2)] {
            network.addArc(from: nodes[tail], to: nodes[head], upper: 1, cost: cost)
        }
        let flow = try MinCostFlow(network, potentials: [price, 0, -price, 2 * price])
        // 0-1-3 and 0-2-3; the cheaper 0-1-2-3 would leave nothing for the second unit.
        #expect(flow.cost == 13)
    }

    @Test("names what cannot be led off")
    func namesTheObstruction() {
        var network = FlowNetwork()
        let start = network.addNode(supply: 3)
        let middle = network.addNode()
        let end = network.addNode(supply: -3)
        network.addArc(from: start, to: middle, upper: 3, cost: 1)
        network.addArc(from: middle, to: end, upper: 2, cost: 1)
        #expect(throws: MinCostFlow.Obstruction.self) {
            _ = try MinCostFlow(network, potentials: [0, 0, 0])
        }
    }

    @Test("is repaired when an arc is closed or must carry")
    func isRepaired() throws {
        var network = FlowNetwork()
        let start = network.addNode(supply: 1)
        let end = network.addNode(supply: -1)
        let cheap = network.addArc(from: start, to: end, upper: 1, cost: 1)
        let dear = network.addArc(from: start, to: end, upper: 1, cost: 5)
        var flow = try MinCostFlow(network, potentials: [0, 0])
        try flow.bound(cheap, lower: 0, upper: 0)
        #expect(flow.flow(dear) == 1)
        try flow.bound(cheap, lower: 0, upper: 1)
        #expect(flow.flow(cheap) == 1)
        try flow.bound(dear, lower: 1, upper: 1)
        #expect(flow.cost == 5)
    }
}
