/// How alike two words are in thousandths: the characters that both have in about the same places, by
/// Jaro, and a beginning in common, by Winkler.
func resemblance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard !short.isEmpty, long.count <= 64, short.count * 3 >= long.count else { return 0 }
    let reach = max(0, long.count / 2 - 1)
    var taken: UInt64 = 0
    var found: [Unicode.Scalar] = []
    found.reserveCapacity(short.count)
    for place in short.indices {
        let (from, to) = (max(0, place - reach), min(long.count - 1, place + reach))
        guard from <= to else { continue }
        for other in from...to where taken & (1 << other) == 0 && short[place] == long[other] {
            taken |= 1 << other
            found.append(short[place])
            break
        }
    }
    guard !found.isEmpty else { return 0 }
    var moved = 0
    var next = 0
    for other in long.indices where taken & (1 << other) != 0 {
        if found[next] != long[other] { moved += 1 }
        next += 1
    }
    let count = found.count
    let jaro =
        (1000 * count / short.count + 1000 * count / long.count
            + 1000 * (2 * count - moved) / (2 * count)) / 3
    let begin = zip(short, long).prefix(4).prefix { $0 == $1 }.count
    return jaro + begin * (1000 - jaro) / 10
}
