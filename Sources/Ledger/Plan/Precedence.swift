/// Which of two offices' values stands, where the operator decides it instead of the dates.
package struct Precedence: Hashable, Sendable {
    /// What is done with a value of the batch that contradicts one of another office.
    package enum Decision: Hashable, Sendable {
        /// It is taken, though the stored value is newer or was corrected.
        case take
        /// The stored value stays, though this one is newer.
        case keep
    }

    /// Decides on every field that is not named.
    package var all: Decision?
    private var fields: [String: Decision] = [:]

    package init(_ all: Decision? = nil) { self.all = all }

    /// The decision on a field by its name in the format.
    package subscript(field: String) -> Decision? {
        get { fields[field] ?? all }
        set { fields[field] = newValue }
    }
}
