/// Two records that may be one person, and why.
package struct DuplicatePair: Hashable, Sendable {
    /// What one field says for it, or against it.
    package struct Part: Hashable, Sendable {
        package let field: ComparedField
        package let likeness: Likeness
        /// In hundredths: a hundred doubles the odds that it is one person.
        package let weight: Int
    }

    /// The numbers of the records.
    package let first: Int
    package let second: Int
    /// What is known before anything is compared: that two records are seldom one person.
    package let base: Int
    package let parts: [Part]

    /// The weights of all parts, and what was known before.
    package var score: Int { parts.reduce(base) { $0 + $1.weight } }

    /// Whether both have one identity number: then nothing else counts.
    package var hasOneIdentity: Bool {
        parts.contains { $0.field == .identity && $0.likeness == .same }
    }

    /// How probable it is in hundredths, at most 99.
    package var percent: Int { Self.percent(of: score) }

    static func percent(of score: Int) -> Int {
        min(99, Int(100 / (1 + exponential(of: -score))))
    }
}
