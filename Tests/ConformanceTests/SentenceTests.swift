import Pool
import Testing

/// What decides says nothing: below `Words` no text is a sentence, and none names a command of ours.
///
/// What counts is a literal with Han and a mark that ends a clause behind it, one with three English
/// words, or one with a command. SQL, what a programmer is told by a trap, and the words of lists that
/// `Pool` declares do not count.
@Suite struct SentenceTests {
    private static let targets = [
        "RecText", "Pool", "BatchFormat", "Rosters", "Workbooks", "Assignment", "Matching",
        "Duplicates",
        "Ledger",
        "Intake", "Registry",
    ]

    /// Files with lists of words, which are read and not said.
    private static let wordLists = [
        "Sources/Matching/Text/FunctionWords.swift", "Sources/Matching/Text/Words/EmptyWords.swift",
        "Sources/Rosters/Tags/TagText+Names.swift",
    ]

    @Test(arguments: targets)
    func areSaidByWordsAlone(target: String) throws {
        let files = Checkout.files(under: "Sources/\(target)", endingIn: ".swift").filter { file in
            !file.hasPrefix("Sources/Pool/Codes/") && !Self.wordLists.contains(file)
        }
        #expect(!files.isEmpty)
        for file in files {
            for literal in Self.literals(in: try Checkout.text(file)) where Self.isSentence(literal)
            {
                Issue.record("\(file): \(literal)")
            }
        }
    }

    @Test(arguments: wordLists)
    func areExceptedOnlyWhereTheyAre(file: String) throws {
        #expect(Self.literals(in: try Checkout.text(file)).contains(where: Self.isSentence))
    }

    @Test(
        arguments: [
            ("let a = \"请核对，再导入\"", true), ("let a = \"rencai undo\"", true),
            ("let a = \"look at the file\"", true),
            ("let a = \"SELECT id FROM of the batch\"", false),
            ("let a = \"、\" // 请核对，再导入", false), ("let a = \"列对照：\"", false),
            ("precondition(a, \"nothing is left here\")", false),
            ("let a = \"\"\"\n    请核对，再导入\n    \"\"\"", true),
        ])
    func areToldFromOtherTexts(text: String, isSentence: Bool) {
        #expect(Self.literals(in: text).contains(where: Self.isSentence) == isSentence)
    }

    /// The literals of one line, and the lines of longer ones.
    private static func literals(in text: String) -> [String] {
        var isInside = false
        return text.split(separator: "\n").flatMap { line -> [String] in
            if line.ranges(of: "\"\"\"").count % 2 == 1 {
                isInside.toggle()
                return []
            }
            if isInside { return [String(line)] }
            guard line.utf8.contains(UInt8(ascii: "\"")) else { return [] }
            let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
            guard !["precondition", "fatalError", "assert"].contains(where: code.contains) else {
                return []
            }
            // Every second stretch between quotation marks is a literal.
            return code.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
        }
    }

    private static func isSentence(_ text: String) -> Bool {
        text.contains("rencai ") || text.hasClauseInHan || text.hasClauseInEnglish
    }
}

extension String {
    /// Whether two Han characters stand before a mark that ends a clause.
    fileprivate var hasClauseInHan: Bool {
        var run = 0
        for scalar in unicodeScalars {
            if run > 1, "，。；？！".unicodeScalars.contains(scalar) { return true }
            run = scalar.isHan ? run + 1 : 0
        }
        return false
    }

    /// Whether three words of small letters follow each other, in a text that is no SQL.
    fileprivate var hasClauseInEnglish: Bool {
        let words = split(separator: " ")
        guard words.count > 2, !words.contains(where: Self.sql.contains) else { return false }
        var run = 0
        for word in words {
            let isPlain = word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= $0 }
            run = isPlain ? run + 1 : 0
            if run > 2 { return true }
        }
        return false
    }

    private static let sql: Set<Substring> = [
        "SELECT", "INSERT", "UPDATE", "DELETE", "FROM", "WHERE", "CREATE", "PRAGMA", "VALUES",
        "ORDER", "JOIN", "SET", "AND", "ON", "INDEX", "IN", "INTO", "AS", "BY", "LIKE",
    ]
}
