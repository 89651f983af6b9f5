import Pool
import Testing

/// Counts in English sentences.
@Suite struct CountedNounTests {
    @Test(arguments: [
        ("1", "record", "1 record"), ("2", "record", "2 records"), ("0", "cell", "0 cells"),
        ("1", "person/people", "1 person"), ("12", "person/people", "12 people"),
        ("1", "record was/records were", "1 record was"), ("…", "row", "… rows"),
    ])
    func agree(count: String, noun: String, text: String) {
        #expect(CountedNoun(count, noun).text == text)
    }
}
