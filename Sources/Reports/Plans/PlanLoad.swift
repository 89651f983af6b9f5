import Matching
import Pool

/// What somebody carries when a plan is carried out.
struct PlanLoad: Hashable, Sendable {
    let person: Key
    let running: Int
    /// How many needs the plan gives him, as himself and behind teams and workstations.
    let given: Int
    /// How many he serves at most.
    let most: Int
    /// The needs, in the order of their keys.
    let needs: [Key]

    var free: Int { max(0, most - running - given) }
}

extension PlanReport {
    /// Everybody whom the plan gives something, those with most first.
    var loads: [PlanLoad] {
        let input = outcome.problem.input
        var needs: [Key: [Key]] = [:]
        for offer in outcome.taken {
            for person in input.crew(of: offer.pair) {
                needs[person, default: []].append(offer.pair.need)
            }
        }
        let loads = needs.compactMap { person, needs in
            input.people[person].map { load(of: person, $0, needs) }
        }
        return loads.sorted { left, right in
            let (one, other) = (left.given + left.running, right.given + right.running)
            return one == other ? left.person < right.person : one > other
        }
    }

    private func load(of person: Key, _ giving: PlanPerson, _ needs: [Key]) -> PlanLoad {
        PlanLoad(
            person: person, running: giving.running, given: needs.count, most: giving.most(request),
            needs: needs)
    }

    private static let drawn = 24

    /// What the busiest carry against what they can.
    var loadChart: LoadChart? {
        let loads = loads.filter { $0.given + $0.running > 1 }.prefix(Self.drawn)
        guard !loads.isEmpty else { return nil }
        return LoadChart(
            words[Text.loads],
            headings: [
                words[Text.person], words[Text.running], words[Text.given], words[Text.most],
            ],
            items: loads.map { load in
                LoadChart.Item(
                    names.name(load.person), load: load.given, running: load.running,
                    capacity: load.most)
            },
            legend: [
                words[Text.running], words[Text.given], words[Text.beyond], words[Text.free],
            ])
    }
}
