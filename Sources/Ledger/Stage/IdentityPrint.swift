import BatchFormat
import Pool

/// Thirty-one bits that tell whether two identity numbers of one batch can be the same.
struct IdentityPrint: Hashable {
    /// Never nought.
    let value: UInt32

    /// An empty text stands for no number.
    init(_ number: String) {
        var print = Fingerprint()
        print.add(number)
        value = UInt32(truncatingIfNeeded: print.value) | 1
    }

    /// Returns `nil` for nought.
    init?(stored value: UInt32) {
        guard value != 0 else { return nil }
        self.value = value
    }

    /// What a record of a batch makes of the number of its person; `nil` when it lets it be.
    init?(leftBy record: Record) {
        guard record.kind == .talent else { return nil }
        let entry = record.entries.last { $0.field == Planner.identity }
        guard let entry else {
            guard record.operation == .replace else { return nil }
            self.init("")
            return
        }
        let isGiven = entry.edit == .set || entry.edit == .add
        self.init(isGiven ? Composite(entry.text).head : "")
    }
}
