/// What a reason was computed from, as data: the words come with the report.
///
/// Each criterion has types of its own for it, which stand in its file.
package struct Detail: Hashable, Sendable {
    private let fit: any Encodable & Hashable & Sendable

    package init(_ fit: some Encodable & Hashable & Sendable) { self.fit = fit }

    /// The value that the criterion gave; `nil` when it is of another type.
    package func read<Fit>(as type: Fit.Type) -> Fit? { fit as? Fit }

    package static func == (left: Self, right: Self) -> Bool {
        AnyHashable(left.fit) == AnyHashable(right.fit)
    }

    package func hash(into hasher: inout Hasher) { fit.hash(into: &hasher) }
}

/// It is read again by its reason, whose criterion knows the type.
extension Detail: Encodable {
    package func encode(to encoder: any Encoder) throws { try fit.encode(to: encoder) }
}
