extension Profile {
    /// The profile in force unless another is named.
    ///
    /// Cosines between the texts of real needs and evidence lie between .1 and .25, so the scale of
    /// the text part rises steeply there. The limits for academicians are those of 科发学部函字
    /// 〔2019〕234号 of 2019-06-28, three months counted as 90 calendar days.
    package static let standard = Profile(
        name: "standard", version: "1",
        points: [
            .skills: 400, .text: 300, .field: 90, .class: 60, .place: 50, .mode: 50, .record: 50,
        ],
        scales: [
            .text: Scale(unchecked: [
                .init(0, 0), .init(100, 400), .init(250, 850), .init(500, 1000),
            ])
        ],
        rules: [
            Rule(.formerEmployer, limit: 3),
            Rule(.stationLimit, limit: 1, document: academies, from: 18_075),
            Rule(.retiredStationLimit, limit: 3, document: academies, from: 18_075),
            Rule(
                .onSiteDays, days: 90, unit: .calendarDays, document: academies, from: 18_075),
        ])

    private static let academies = "科发学部函字〔2019〕234号"

    /// The rules for a gate: the profile's own, or else the standard ones.
    ///
    /// So a profile that only sets weights does not lift a legal limit by saying nothing.
    private func rules(for gate: Gate) -> [Rule] {
        let own = rules.filter { $0.gate == gate }
        return own.isEmpty ? Self.standard.rules.filter { $0.gate == gate } : own
    }

    /// The rule for a gate that is in force on a day; the last one given wins.
    package func rule(_ gate: Gate, on day: Day) -> Rule? {
        rules(for: gate).last { isCurrent(from: $0.from, to: $0.to, on: day) }
    }

    /// Whether a gate is switched on on a day; one without any rule in force is.
    package func isOn(_ gate: Gate, on day: Day) -> Bool {
        rule(gate, on: day)?.isOn ?? true
    }
}
