package import Pool

/// That needs are handed in: on which day, who takes them, and by when they are answered.
package struct Reception: Sendable {
    package var day: PartialDate
    package var by: String
    package var answer: PartialDate

    package init(day: PartialDate, by: String, answer: PartialDate) {
        self.day = day
        self.by = by
        self.answer = answer
    }
}
