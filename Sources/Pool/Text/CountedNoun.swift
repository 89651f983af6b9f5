/// A number with what it counts, in an English sentence: 1 record, 3 records; 1 person, 2 people.
package struct CountedNoun {
    package let text: String

    /// `forms` is a noun whose plural is regular, `record`, or the words for one and those for more:
    /// `person/people`, `record was/records were`.
    package init(_ count: String, _ forms: some StringProtocol) {
        let parts = forms.split(separator: "/", maxSplits: 1)
        let one = parts.first.map { String($0) } ?? ""
        let more = parts.count > 1 ? String(parts[1]) : one + "s"
        text = "\(count) \(count == "1" ? one : more)"
    }
}
