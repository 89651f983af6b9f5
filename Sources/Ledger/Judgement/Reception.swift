package import Pool

/// That needs are handed in: on which day, and who takes them.
package struct Reception: Sendable {
    package var day: PartialDate
    package var by: String

    package init(day: PartialDate, by: String) {
        self.day = day
        self.by = by
    }
}
