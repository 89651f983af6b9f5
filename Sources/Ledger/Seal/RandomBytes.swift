import CSodium

/// Random bytes from the system, fetched some thousand at a time: asking for each nonce by itself costs
/// more than the sealing of a short value.
struct RandomBytes {
    private static let capacity = 4096

    private var bytes: [UInt8] = []
    private var next = 0

    /// Gives out so many bytes, which nobody gets again.
    @unsafe
    mutating func take(_ count: Int, to start: UnsafeMutablePointer<UInt8>) {
        if next + count > bytes.count {
            bytes = Vault.random(Self.capacity)
            next = 0
        }
        for place in 0..<count {
            unsafe start[place] = bytes[next + place]
            bytes[next + place] = 0
        }
        next += count
    }
}
