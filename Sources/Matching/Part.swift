/// A part of the score.
package enum Part: String, CaseIterable, Hashable, Sendable {
    case skills
    case text
    case field
    case `class`
    case place
    case mode
    case record
}

extension Part {
    /// Whether the part speaks of the subject matter; the others only weigh where one of these does.
    package var isTopical: Bool {
        switch self {
        case .skills, .text, .field: true
        case .class, .place, .mode, .record: false
        }
    }
}
