package import Pool

/// The people whom a full roster no longer names, as a batch to be filled in and handed in.
///
/// For each of them `Status` is to be written. A record that is left as it is has an empty value
/// and is refused (E207), so nobody changes by oversight.
package struct MissingFile: Sendable {
    package var header: BatchHeader
    package var file: String
    package var madeAt: String
    package var people: [(key: String, title: String)]

    package init(
        of file: String, header: BatchHeader, madeAt: String,
        people: [(key: String, title: String)]
    ) {
        self.file = file
        self.header = header
        self.madeAt = madeAt
        self.people = people
    }

    /// The number under which the list is handed in when it is filled in.
    package var id: String { "\(header.id).m" }
}
