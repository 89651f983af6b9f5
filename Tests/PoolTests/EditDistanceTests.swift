import Pool
import Testing

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abxc", 1),
        ("kitten", "sitting", 3), ("ca", "abc", 3), ("出生年月", "出生月年", 1), ("张伟", "李娜", 2),
    ])
    func countsChanges(left: String, right: String, distance: Int) {
        #expect(left.editDistance(to: right, within: 9) == distance)
        #expect(right.editDistance(to: left, within: distance) == distance)
        #expect(right.editDistance(to: left, within: distance - 1) == nil)
    }

    /// A page that was pasted is not compared with anything: that took ten thousand million steps.
    @Test func guessesNothingForAPage() {
        let page = String(repeating: "铜电解", count: 40_000)
        #expect(closest(to: page, in: ["铜电解", page + "铜"]) == nil)
        #expect(closest(to: "铜电介", in: [page, "铜电解"]) == "铜电解")
    }

    @Test(arguments: [
        ("Brith", "Birth"), ("birth", "Birth"), ("Ｂｉｒｔｈ", "Birth"), ("出生年分", "出生年月"),
        ("Emial", "Email"), ("Xyz", nil), ("", nil), ("姓氏", nil),
    ])
    func suggestsTheNearestWord(word: String, expected: String?) {
        #expect(closest(to: word, in: ["Birth", "Email", "出生年月", "姓名"]) == expected)
    }

    @Test func takesTheFirstOfEquals() {
        #expect(closest(to: "abx", in: ["aby", "abz"]) == "aby")
        #expect(closest(to: "abz", in: ["aby", "abz"]) == "abz")
    }
}
