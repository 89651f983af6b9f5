/// What a reason was computed from, as data: the words come with the report.
///
/// Each criterion has types of its own for it, which stand in its file.
package struct Detail: Hashable, Sendable {
    private let fit: any Hashable & Sendable

    package init(_ fit: some Hashable & Sendable) { self.fit = fit }

    /// The value that the criterion gave; `nil` when it is of another type.
    package func read<Fit>(as type: Fit.Type) -> Fit? { fit as? Fit }

    package static func == (left: Self, right: Self) -> Bool {
        AnyHashable(left.fit) == AnyHashable(right.fit)
    }

    package func hash(into hasher: inout Hasher) { fit.hash(into: &hasher) }
}
