import Pool

/// What reading put in order about a value, without changing what it says.
package enum Tidying: String, CaseIterable, Sendable {
    case width, blanks, length
    case letterCase = "case"
    case form

    /// What was done to a text to make its canonical form of it.
    static func steps(from given: String, to canonical: String) -> [Tidying] {
        var steps: [Tidying] = []
        let narrow = given.halfWidth
        if !narrow.isIdentical(to: given) { steps.append(.width) }
        if narrow.trimmed.isIdentical(to: canonical) { return steps.isEmpty ? [.blanks] : steps }
        let (left, right) = (narrow.withoutBlanks, canonical.withoutBlanks)
        if narrow.utf8.count - left.utf8.count > canonical.utf8.count - right.utf8.count {
            steps.append(.blanks)
        }
        if left.isIdentical(to: right) { return steps }
        let heads = [Composite(left).head, Composite(right).head].map(\.utf8.count)
        let isSame = left.lowercased().isIdentical(to: right.lowercased())
        return steps + [heads == [15, 18] ? .length : isSame ? .letterCase : .form]
    }
}

extension ValueNote {
    /// The note with what was put in order, where it says that something was.
    func explained(by given: String, _ canonical: String) -> ValueNote {
        guard code == .halfwidth else { return self }
        var note = self
        let steps = Tidying.steps(from: given, to: canonical)
        note.parameters[.reason] = steps.map(\.rawValue).joined(separator: ",")
        return note
    }
}
