/// A part of the score, as its criterion declares it.
package struct Part: RawRepresentable, Hashable, Sendable {
    /// The name in profiles and in data, `skills`.
    package let rawValue: String
    init(_ name: String) { rawValue = name }

    /// Returns `nil` for a name that no criterion bears.
    package init?(rawValue: String) {
        guard let part = Self.allCases.first(where: { $0.rawValue == rawValue }) else {
            return nil
        }
        self = part
    }
}

extension Part: Codable {}

extension Part: CaseIterable {
    package static let allCases = criteria.map { $0.part }
}
