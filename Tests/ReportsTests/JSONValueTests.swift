import Reports
import Testing

@Suite struct JSONValueTests {
    static let lines: [(value: JSONValue, line: String)] = [
        (JSONValue.null, "null"), (.bool(true), "true"), (.integer(-3), "-3"),
        (.decimal(digits: 173, places: 3), "0.173"), (.decimal(digits: 1000, places: 3), "1.000"),
        (.decimal(digits: -5, places: 2), "-0.05"), (.decimal(digits: 7, places: 0), "7"),
        (.string("甲\"\\\n\t"), #""甲\"\\\n\t""#), (.string("\u{202E}\u{7}"), #""\u202E\u0007""#),
        (.array([]), "[]"), (.object([]), "{}"), (.array([.integer(1), .null]), "[1,null]"),
        (["b": .integer(1), "a": .integer(2)], #"{"b":1,"a":2}"#),
        (JSONValue(String?.none), "null"), (JSONValue(["x"]), #"["x"]"#),
    ]

    @Test(arguments: lines)
    func writesOneLine(value: JSONValue, line: String) {
        #expect(value.line == line)
    }

    @Test func indentsForReaders() {
        let value: JSONValue = ["a": .array([.integer(1), .object([])]), "b": .array([])]
        #expect(
            value.pretty == """
                {
                  "a": [
                    1,
                    {}
                  ],
                  "b": []
                }

                """)
    }

    @Test func writesOneValueOnEachLine() {
        #expect(jsonLines([.integer(1), ["a": .null]]) == "1\n{\"a\":null}\n")
    }
}
