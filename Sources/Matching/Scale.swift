/// A monotone table from raw values to shares of a part's points, both in thousandths.
///
/// Between two entries it is a straight line.
package struct Scale: Hashable, Sendable {
    /// One entry of the table.
    package struct Step: Hashable, Sendable {
        package let raw: Int
        package let share: Int

        package init(_ raw: Int, _ share: Int) {
            self.raw = raw
            self.share = share
        }
    }

    package let steps: [Step]

    /// Every raw value is its own share.
    package static let linear = Scale(unchecked: [Step(0, 0), Step(1000, 1000)])

    /// Returns `nil` unless raw values rise and shares never fall, all within 0 to 1,000.
    package init?(_ steps: [Step]) {
        guard !steps.isEmpty else { return nil }
        for step in steps {
            guard 0...1000 ~= step.raw, 0...1000 ~= step.share else { return nil }
        }
        for (left, right) in zip(steps, steps.dropFirst()) {
            guard left.raw < right.raw, left.share <= right.share else { return nil }
        }
        self.steps = steps
    }

    init(unchecked steps: [Step]) { self.steps = steps }

    /// The share that a raw value earns; beyond the table that of its end.
    package func share(of raw: Share) -> Share {
        let place = raw.value * 1000
        guard let next = steps.firstIndex(where: { $0.raw * Share.unit >= place }) else {
            return Share(thousandths: steps[steps.count - 1].share)
        }
        guard next > 0 else { return Share(thousandths: steps[0].share) }
        let (left, right) = (steps[next - 1], steps[next])
        let width = right.raw - left.raw
        let way = (place - left.raw * Share.unit) * (right.share - left.share) / width
        return Share(value: (left.share * Share.unit + way + 500) / 1000)
    }
}
