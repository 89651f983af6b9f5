/// What is compared of two people.
package enum ComparedField: Int, CaseIterable, Sendable {
    case identity, name
    /// A birth of which both know the day.
    case birthDay
    /// A birth of which one knows the month only.
    case birthMonth
    case gender, employer, phone, email
}

/// How far two values agree; of most fields only the first and the last two occur.
package enum Likeness: Int, CaseIterable, Sendable {
    /// One of the two says nothing.
    case missing
    case same
    /// They sound alike, or differ by what is mostly a slip of one key.
    case near
    case similar
    /// They have a part in common.
    case distant
    case differ

    /// Those that a comparison can come to.
    static let found: [Likeness] = [.same, .near, .similar, .distant, .differ]
}

/// How two people agree field by field, in three bits each.
struct Comparison: Hashable {
    private(set) var bits: UInt32 = 0

    subscript(_ field: ComparedField) -> Likeness {
        get { Likeness(rawValue: Int(bits >> shift(field)) & 7) ?? .missing }
        set {
            bits &= ~(7 << shift(field))
            bits |= UInt32(newValue.rawValue) << shift(field)
        }
    }

    private func shift(_ field: ComparedField) -> UInt32 { UInt32(field.rawValue) * 3 }
}
