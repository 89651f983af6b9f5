import Pool
import Registry
import Reports

/// How many placements plans have, as lists tell it in a few words.
enum PlacementCounts {
    static let column = Column(words("安排数", "Placements"))

    /// What is told of each of these plans: `4（指定 1），排除 1`.
    static func cells(of plans: [RegistryRecord], in store: RegistryStore) throws -> [Cell] {
        let counts = try store.placementCounts()
        return plans.map { Cell(text(counts[$0.id] ?? [:])) }
    }

    private static func text(_ counts: [PlacementState: Int]) -> String {
        let told = { (state: PlacementState) in
            counts[state].map { "\(words(state.text, state.inEnglish)) \($0)" }
        }
        let together = counts.filter(\.key.isTogether).values.reduce(0, +)
        let pinned = told(.pinned).map { words("（\($0)）", " (\($0))") } ?? ""
        let forbidden = told(.forbidden).map { words("，\($0)", ", \($0)") } ?? ""
        return "\(together)\(pinned)\(forbidden)"
    }
}
