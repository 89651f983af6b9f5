import Pool

extension Scale {
    /// Reads `0:0,100:400,1000:1000`: raw value and share, in thousandths.
    package init?(text: String) {
        let steps = text.split(separator: ",").map { pair -> Step? in
            let numbers = pair.split(separator: ":").compactMap { Int(String($0).trimmed) }
            return numbers.count == 2 ? Step(numbers[0], numbers[1]) : nil
        }
        guard !steps.contains(nil) else { return nil }
        self.init(steps.compactMap(\.self))
    }

    /// The table as `init(text:)` reads it.
    package var text: String { steps.map { "\($0.raw):\($0.share)" }.joined(separator: ",") }
}
