package import Pool

/// The index of shortage (紧缺指数), one star to five: a formula of this registry's own, from its own
/// figures, because each place defines the index of its catalogue by itself.
///
/// From one star, three more where nobody with room is there, two where there are fewer than wanted,
/// one where there are fewer than twice as many; one more where three needs or more ask; one more
/// where a need is due within half a year.
package struct Shortage: Hashable, Sendable {
    /// The needs that count as many, and the days within which one is due soon.
    package static let many = 3
    package static let soon = 180

    /// What want of people adds, what the number of needs does, and what their deadlines do.
    package var ofPeople = 0
    package var ofNeeds = 0
    package var ofTime = 0

    package init() {}

    /// The shortage of what so many experts are wanted for, so many being free, by needs with these
    /// deadlines; one that has passed presses too.
    package init(
        wanted: Int, free: Int, deadlines: [PartialDate?], on day: PartialDate
    ) {
        ofPeople = free == 0 ? 3 : free < wanted ? 2 : free < 2 * wanted ? 1 : 0
        ofNeeds = deadlines.count >= Self.many ? 1 : 0
        let end = day.daysSinceEpoch + Self.soon
        ofTime = deadlines.contains { $0.map { $0.latest.daysSinceEpoch <= end } ?? false } ? 1 : 0
    }

    package var stars: Int { min(5, 1 + ofPeople + ofNeeds + ofTime) }

    package var text: String { String(repeating: "★", count: stars) }
}
