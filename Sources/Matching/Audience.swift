package import Pool

/// For whom a result is made; a version that leaves the department is made for one party.
package enum Audience: Codable, Hashable, Sendable {
    /// The department.
    case `internal`
    /// One organization, which sees its own needs.
    case firm(Key)
    /// One talent, who sees the needs that are meant for him.
    case expert(Key)

    /// Whether the result leaves the department.
    package var isOutside: Bool { self != .internal }

    /// The talent for whom the result is made.
    package var expert: Key? {
        if case .expert(let talent) = self { talent } else { nil }
    }

    /// The word for programs.
    package var name: String {
        switch self {
        case .internal: "internal"
        case .firm: "firm"
        case .expert: "expert"
        }
    }
}
