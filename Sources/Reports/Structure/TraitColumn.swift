/// What one trait says of each person: the numbers of categories, of which somebody may have several.
struct TraitColumn {
    let trait: StructureReport.Trait
    let categories: [TraitCategory]
    /// Where the categories of each person begin in `values`, with the end of the last.
    private var starts: [Int32] = [0]
    private var values: [Int16] = []

    init(_ trait: StructureReport.Trait, _ categories: [TraitCategory]) {
        self.trait = trait
        self.categories = categories + [.unknown]
    }

    /// Takes in the next person; without a category that is unknown.
    mutating func add(_ categories: some Collection<Int>) {
        if categories.isEmpty { values.append(Int16(self.categories.count - 1)) }
        for category in categories { values.append(Int16(category)) }
        starts.append(Int32(values.count))
    }

    func of(_ person: Int) -> ArraySlice<Int16> {
        values[Int(starts[person])..<Int(starts[person + 1])]
    }
}

/// A row of a count by a trait.
package enum TraitCategory: Hashable, Sendable {
    /// By the place in a list that is the same everywhere: bands of age, levels of titles.
    case listed(Int)
    /// By name, as cities and industries.
    case named(String)
    case unknown
}
