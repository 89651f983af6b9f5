package import Pool

/// What has to be settled about a roster before its rows become records, because a table does not
/// say it in so many words: who hands it in, and of which day it is.
package struct RosterHead: Hashable, Sendable {
    /// The space of the office.
    package var source: String
    package var sourceName: String?
    package var asOf: PartialDate?
    /// Whether it is what a firm hands in, which is to pledge that it holds no state secret.
    package var isHandedIn = false

    package init(source: String, sourceName: String? = nil, asOf: PartialDate? = nil) {
        self.source = source
        self.sourceName = sourceName
        self.asOf = asOf
    }
}
