package import Pool

/// A named set of weights and dated rules for the matcher.
package struct Profile: Hashable, Sendable {
    package var name: String
    /// What tells this state of the profile from others of the same name.
    package var version: String
    /// The points of each part; a part not named earns nothing.
    package var points: [Part: Int]
    /// How each part's raw value turns into a share of its points; linear when not named.
    package var scales: [Part: Scale]
    package var rules: [Rule]

    package init(
        name: String, version: String, points: [Part: Int], scales: [Part: Scale] = [:],
        rules: [Rule] = []
    ) {
        self.name = name
        self.version = version
        self.points = points
        self.scales = scales
        self.rules = rules
    }

    /// A gate switched on or off, with its figures and the document that they come from.
    package struct Rule: Codable, Hashable, Sendable {
        package var gate: Gate
        package var isOn: Bool
        /// For how many years a former employer counts, or how many workstations are admitted.
        package var limit: Int?
        /// How many days a year are worked at a workstation at least, as `unit` counts them.
        package var days: Int?
        package var unit: DayUnit?
        package var document: String?
        package var from: Day?
        package var to: Day?

        package init(
            _ gate: Gate, isOn: Bool = true, limit: Int? = nil, days: Int? = nil,
            unit: DayUnit? = nil, document: String? = nil, from: Day? = nil, to: Day? = nil
        ) {
            self.gate = gate
            self.isOn = isOn
            self.limit = limit
            self.days = days
            self.unit = unit
            self.document = document
            self.from = from
            self.to = to
        }
    }
}

/// Whether a day lies within a period; an end that is not given is open.
func isCurrent(from: Day?, to: Day?, on day: Day) -> Bool {
    (from ?? .min) <= day && day <= (to ?? .max)
}
