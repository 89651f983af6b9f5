/// An auction of the places of candidates among needs, for prices that are nearly those of the best
/// plan (Bertsekas, Network Optimization, 1998, chapter 7).
///
/// A need without all its places bids for the candidates that leave it most, and so much that they
/// leave it no more than the best it did not bid for; a candidate keeps the highest bids. Where all
/// want the same this comes near to the prices in a few looks at each pair, and the flow has little
/// left to repair.
struct PriceAuction {
    /// The pairs that may be chosen, need by need, and where those of each need begin.
    private(set) var pairs: [Pair] = []
    private(set) var starts: [Int] = []
    private(set) var isHeld: [Bool]
    private(set) var slots: AuctionSlots
    /// What a pair is worth at most.
    private let highest: Int
    /// The places that each need still looks for.
    private(set) var missing: [Int]
    private var waiting: [Int32] = []
    private var top = TopOffers()

    struct Pair {
        let candidate: Int32
        let need: Int32
        let score: Int
    }

    /// - Parameters:
    ///   - instance: what is auctioned.
    ///   - rooms: how many places each candidate has.
    init(_ instance: AssignmentInstance, rooms: [Int]) {
        for need in instance.needs.indices {
            starts.append(pairs.count)
            for pair in instance.pairs[instance.pairs(of: need)] where pair.choice != .forbidden {
                pairs.append(
                    Pair(
                        candidate: Int32(pair.candidate), need: Int32(need), score: pair.score))
            }
        }
        starts.append(pairs.count)
        isHeld = Array(repeating: false, count: pairs.count)
        highest = instance.pairs.reduce(1) { max($0, abs($1.score)) }
        slots = AuctionSlots(rooms, beyond: 2 * highest)
        missing = instance.needs.map(\.places)
    }

    /// Lets all needs bid until none looks for anything any more, or they have bid very often.
    mutating func run() {
        // Larger steps need fewer bids and leave more to repair.
        let step = max(1, highest / 256)
        // Rather than have less than this a need leaves a place empty.
        let reserve = -highest
        waiting = missing.indices.filter { missing[$0] > 0 }.map { Int32($0) }
        var patience = 100 * (missing.reduce(0, +) + 1)
        var next = 0
        while next < waiting.count, patience > 0 {
            let need = Int(waiting[next])
            next += 1
            patience -= missing[need]
            bid(need, step, reserve)
        }
    }

    private mutating func bid(_ need: Int, _ step: Int, _ reserve: Int) {
        top.reset(missing[need] + 1)
        for pair in starts[need]..<starts[need + 1] where !isHeld[pair] {
            let net = pairs[pair].score - slots.price(Int(pairs[pair].candidate))
            if net > reserve { top.insert(pair, net) }
        }
        let rest = top.rest ?? reserve
        missing[need] = 0
        for place in 0..<top.count {
            let pair = top[place]
            isHeld[pair] = true
            let lost = slots.take(
                Int(pairs[pair].candidate), pair, at: pairs[pair].score - rest + step)
            guard let lost else { continue }
            isHeld[lost] = false
            let loser = Int(pairs[lost].need)
            if missing[loser] == 0 { waiting.append(Int32(loser)) }
            missing[loser] += 1
        }
    }
}
