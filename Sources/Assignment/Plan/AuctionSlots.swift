/// The places of candidates in an auction, each with the bid that holds it.
struct AuctionSlots {
    /// A heap for each candidate, the lowest bid on top.
    private var slots: [Slot]
    private let starts: [Int32]
    private var counts: [Int32]
    private var lowest: [Int]

    private struct Slot {
        var bid: Int
        var pair: Int32
    }

    /// - Parameters:
    ///   - rooms: how many places each candidate has.
    ///   - beyond: a price that nobody pays, for those who have none.
    init(_ rooms: [Int], beyond: Int) {
        var starts: [Int32] = [0]
        for room in rooms { starts.append(starts[starts.count - 1] + Int32(room)) }
        self.starts = starts
        slots = Array(repeating: Slot(bid: 0, pair: 0), count: Int(starts[rooms.count]))
        counts = Array(repeating: 0, count: rooms.count)
        lowest = rooms.map { $0 > 0 ? 0 : beyond }
    }

    var count: Int { counts.count }

    /// What a place of a candidate costs: nothing while one is empty, else its lowest bid.
    func price(_ candidate: Int) -> Int { lowest[candidate] }

    /// Gives a place to a bid above the price.
    ///
    /// - Returns: the pair that lost its place.
    mutating func take(_ candidate: Int, _ pair: Int, at bid: Int) -> Int? {
        let first = Int(starts[candidate])
        let room = Int(starts[candidate + 1]) - first
        let count = Int(counts[candidate])
        let slot = Slot(bid: bid, pair: Int32(pair))
        guard count == room else {
            counts[candidate] += 1
            rise(slot, first, count)
            if count + 1 == room { lowest[candidate] = slots[first].bid }
            return nil
        }
        let lost = Int(slots[first].pair)
        sink(slot, first, room)
        lowest[candidate] = slots[first].bid
        return lost
    }

    private mutating func rise(_ slot: Slot, _ first: Int, _ last: Int) {
        var place = last
        while place > 0, slot.bid < slots[first + (place - 1) / 2].bid {
            slots[first + place] = slots[first + (place - 1) / 2]
            place = (place - 1) / 2
        }
        slots[first + place] = slot
    }

    private mutating func sink(_ slot: Slot, _ first: Int, _ room: Int) {
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < room else { break }
            if child + 1 < room, slots[first + child + 1].bid < slots[first + child].bid {
                child += 1
            }
            guard slots[first + child].bid < slot.bid else { break }
            slots[first + place] = slots[first + child]
            place = child
        }
        slots[first + place] = slot
    }
}

/// The best few of many offers, and the best of the rest.
struct TopOffers {
    private var offers: [(pair: Int, net: Int)] = []
    private var size = 0

    /// - Parameter size: how many are kept, the best of the rest included.
    mutating func reset(_ size: Int) {
        offers.removeAll(keepingCapacity: true)
        self.size = size
    }

    mutating func insert(_ pair: Int, _ net: Int) {
        if offers.count == size {
            guard net > offers[size - 1].net else { return }
            offers.removeLast()
        }
        var place = offers.count
        offers.append((pair, net))
        while place > 0, offers[place - 1].net < net {
            offers[place] = offers[place - 1]
            place -= 1
        }
        offers[place] = (pair, net)
    }

    /// How many there are, without the best of the rest.
    var count: Int { min(offers.count, size - 1) }

    /// What the best of the rest leaves, if there is one.
    var rest: Int? { offers.count == size ? offers[size - 1].net : nil }

    subscript(place: Int) -> Int { offers[place].pair }
}
