import Pool

/// What stands in a record that may stand there once only: single fields, and controls.
struct Occurrences {
    /// Which of the kind's fields were seen, a bit for each.
    private var fields: UInt128 = 0
    /// The controls and their lines.
    private(set) var controls: [(control: Control, line: Int)] = []
    /// Whether one of them stands there again.
    private(set) var hasRepeats = false

    /// The most fields that a kind may have.
    static let capacity = UInt128.bitWidth

    mutating func note(_ index: FieldIndex) {
        let bit: UInt128 = 1 << index.place
        hasRepeats = hasRepeats || fields & bit != 0
        fields |= bit
    }

    mutating func note(_ control: Control, line: Int) {
        hasRepeats = hasRepeats || controls.contains { $0.control == control }
        controls.append((control, line))
    }
}
