import Pool

/// The tags of a batch.
struct BatchTags {
    /// Those that it changes, for the check for cycles.
    private(set) var changed: [Int: StoredRecord] = [:]
    /// Those that it uses and nobody has, to be made before the record that brought them to light.
    private var new: [Change] = []

    mutating func add(_ change: Change) { new.append(change) }

    /// The tags to be made, once.
    mutating func takeNew() -> [Change] {
        defer { new = [] }
        return new
    }

    mutating func remember(_ change: Change) {
        if change.new.kind == .skill, change.action != .same { changed[change.new.id] = change.new }
    }
}
