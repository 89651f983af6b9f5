/// Random numbers that are the same in every run: SplitMix64, by Sebastiano Vigna.
package struct RandomSource: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    package mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    /// Once in so many times.
    package mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

    package mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[number(0...elements.count - 1)]
    }

    /// Up to `most` of the elements, one after the other.
    package mutating func text(of pieces: [String], most: Int) -> String {
        (0..<number(1...most)).map { _ in pick(pieces) }.joined()
    }
}
