/// The places of a list by the number of what stands there, those of one number together and in order.
struct Buckets: Sendable {
    /// The places, number after number.
    let places: [Int32]
    /// Where those of each number begin; one more than there are numbers.
    let starts: [Int32]

    /// - Parameters:
    ///   - numbers: the number of what stands at each place.
    ///   - count: how many numbers there are.
    init(_ numbers: [Int32], count: Int) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for number in numbers { starts[Int(number) + 1] += 1 }
        for number in 0..<count { starts[number + 1] += starts[number] }
        var next = starts
        var places = [Int32](repeating: 0, count: numbers.count)
        for (place, number) in numbers.enumerated() {
            places[Int(next[Int(number)])] = Int32(place)
            next[Int(number)] += 1
        }
        self.starts = starts
        self.places = places
    }

    func range(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }
}
