/// A number by which bytes are known again.
///
/// Every step can be taken back, so that a change within eight bytes always changes the sum. It tells
/// what was damaged; whoever may write the file can forge it.
@unsafe func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = UInt64(bytes.count)
    let whole = bytes.count & ~7
    for place in stride(from: 0, to: whole, by: 8) {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        sum = mixed(sum, word)
    }
    for place in whole..<bytes.count { sum = mixed(sum, UInt64(unsafe bytes[place])) }
    return sum
}

/// The sum of the bytes of some values.
func checksum<Value: BitwiseCopyable>(of values: ArraySlice<Value>) -> UInt64 {
    unsafe values.withUnsafeBytes { unsafe checksum(of: $0) }
}

private func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9e37_79b9_7f4a_7c15
    return product ^ product >> 29
}
