import Pool
import Testing

@testable import Duplicates

/// How far two dates of birth agree.
struct BirthPartsTests {
    @Test(
        arguments: [
            ("1975-06-18", "1975-06-18", .birthDay, .same),
            ("1975-06-18", "1975-06-13", .birthDay, .similar),
            ("1975-06-18", "1957-06-18", .birthDay, .similar),
            ("1975-06-12", "1975-12-06", .birthDay, .similar),
            ("1975-06-18", "1975-06-25", .birthDay, .distant),
            ("1975-06-18", "1983-11-02", .birthDay, .differ),
            ("1975-06-18", "1975-06", .birthMonth, .same),
            ("1975-06", "1975-08", .birthMonth, .similar),
            ("1975-06", "1983-06", .birthMonth, .distant),
            ("1975-06", "1983-11", .birthMonth, .differ),
            ("1975", "1975-06", .birthMonth, .missing), ("1975", "1983", .birthMonth, .differ),
        ] as [(String, String, ComparedField, Likeness)])
    func agree(one: String, other: String, field: ComparedField, expected: Likeness) throws {
        let first = BirthParts(try #require(PartialDate(canonical: one)))
        let second = BirthParts(try #require(PartialDate(canonical: other)))
        #expect(first.likeness(with: second) == (field, expected))
        #expect(second.likeness(with: first) == (field, expected))
    }
}
