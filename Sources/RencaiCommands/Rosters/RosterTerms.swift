import BatchFormat
import Pool

/// What the command line says of a roster that its file does not, or says otherwise.
struct RosterTerms {
    /// What its records are; `nil` leaves it to the titles of its columns.
    var kind: Kind?
    /// The office that hands it in.
    var source: String?
    /// The day of which it is.
    var asOf: PartialDate?
    /// Whether it is what a firm hands in.
    var isHandedIn = false
    /// The file that says which columns give what.
    var map: String?
    /// The sheet that is read.
    var sheet: String?
    /// The encoding of text; `nil` leaves it to the bytes.
    var encoding: Encoding?
}
