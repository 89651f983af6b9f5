/// A hash that is the same on every machine (FNV-1a, 64 bits).
struct StableHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(of text: String) {
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* Self.prime }
    }

    private static let prime: UInt64 = 0x100_0000_01b3

    mutating func add(_ word: UInt64) {
        for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
            value = (value ^ (word >> shift & 0xff)) &* Self.prime
        }
    }
}
