/// The candidates of whom an image does not hold any more, by number.
package struct OutdatedCandidates: Sendable {
    /// Those of whom nothing holds: they are looked at themselves.
    package let candidates: Set<Int32>
    /// Those of whom only the skills and texts hold.
    let contexts: Set<Int32>

    static let none = OutdatedCandidates(candidates: [], contexts: [])

    package init(candidates: Set<Int32>, contexts: Set<Int32>) {
        self.candidates = candidates
        self.contexts = contexts
    }
}
