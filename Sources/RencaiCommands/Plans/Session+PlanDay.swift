import Pool

extension Session {
    /// The day for which a plan is made; today when none is named.
    ///
    /// - Throws: where it lies so far from today that nobody plans for it: a slip of the hand.
    func planDay(_ text: String?) throws(Failure) -> PartialDate {
        let day = try day(text)
        guard let today = environment.today,
            let first = PartialDate(daysSinceEpoch: today.daysSinceEpoch - Self.daysBack),
            let last = PartialDate(daysSinceEpoch: today.daysSinceEpoch + Self.daysAhead)
        else { return day }
        guard (first...last).contains(day) else {
            throw Failure(.usage, .dayNotPlanned(day.text, from: first.text, to: last.text))
        }
        return day
    }

    private static let daysBack = 3653
    private static let daysAhead = 3653
}
