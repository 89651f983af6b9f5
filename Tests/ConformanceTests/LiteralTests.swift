import Pool
import Testing

/// Names of fields and words of code lists are declared once, in `Pool`; elsewhere they are members,
/// which the compiler checks.
///
/// What counts is a literal that is such a name or word and nothing else. It does not count in the
/// texts that people read: under `Words` and `Messages`, and within `words(…, …)` and
/// `Phrase(…, …)`. Code words count if they are Chinese: `full` and `delete` are also words of other
/// things.
@Suite struct LiteralTests {
    /// Files with words that mean something else there.
    private static let excepted = [
        "Sources/BatchFormat/Answers/Receipt.swift": "fields of a receipt",
        "Sources/BatchFormat/Answers/Receipt+Reading.swift": "fields of a receipt",
        "Sources/BatchFormat/Answers/Receipt+Text.swift": "fields of a receipt",
        "Sources/Letters/Template/TemplateSafety.swift": "attributes of XML",
        "Sources/Matching/Indicators/IndicatorStatement.swift": "what is said around a number",
        "Sources/Matching/Text/Designation.swift": "how what a person is called ends",
        "Sources/Matching/Text/TitleHead.swift": "what stands behind the noun of a title",
        "Sources/BatchFormat/Reader/FieldName.swift": "the controls, declared there",
        "Sources/RencaiCommands/Config/Setting.swift": "the settings, declared there",
        "Sources/Rosters/Maps/RosterMap.swift": "fields of a column map, declared there",
        "Sources/Rosters/Records/String+Name.swift": "words that are no names",
        "Sources/Rosters/Records/PersonRemark.swift": "what people write behind names",
        "Sources/Rosters/Titles/OfficeNames.swift": "how names of organizations go on and end",
        "Sources/Reports/Stations/StationCheck+Station.swift": "what is said of units that ended",
        "Sources/Rosters/Workbook/WorkbookParts.swift": "attributes of XML",
        "Sources/RencaiCommands/Arguments/ChineseOption.swift": "words of the command line",
        "Sources/RencaiCommands/Arguments/Synonyms.swift": "words of the command line",
        "Sources/RencaiCommands/Commands/UndoBatch.swift": "words of the command line",
        "Sources/RencaiCommands/Needs/ReviewNeed.swift": "words of the command line",
        "Sources/RencaiCommands/Matches/MatchOptions.swift": "words of the command line",
        "Sources/RencaiCommands/Terminal/Console.swift": "answers to a question",
        "Sources/Reports/Match/PersonMentions.swift": "ways to address people",
        "Sources/Reports/Match/MatchReport+Disclosure.swift": "ends of the names of units",
    ]

    @Test func standForNoFieldAndNoCodeOutsidePool() throws {
        let names = Set(Kind.allCases.flatMap(\.fields).map(\.name)).union(Self.codeWords)
        #expect(names.count > 300)
        let found = try Self.sources.filter { Self.excepted[$0] == nil }.flatMap { path in
            try literals(in: Checkout.text(path)).filter(names.contains).map { "\(path): \($0)" }
        }
        #expect(found == [])
    }

    /// A part of a composite value is read by its declaration: `skill[Skill.level]`.
    ///
    /// What counts is a literal by which a value is asked for a part, or by which the name of a part
    /// is compared; what is called the same in files, tables and JSON does not.
    @Test func standForNoParameterOutsidePool() throws {
        let names = Set(Kind.allCases.flatMap(\.fields).flatMap(\.type.parameters).map(\.name))
        #expect(names.count > 40)
        let found = try Self.sources.filter { Self.excepted[$0] == nil }.flatMap { path in
            try parameters(in: Checkout.text(path)).filter(names.contains).map { "\(path): \($0)" }
        }
        #expect(found == [])
    }

    @Test func areFoundWhereAPartIsAskedFor() {
        let text = """
            let level = skill[named: "level"], days = parts.first { $0.name == "days" }
            let name = row["name"]
            """
        #expect(parameters(in: text) == ["level", "days"])
    }

    /// An exception that is not needed any more goes.
    @Test(arguments: excepted.keys.sorted())
    func areExceptedOnlyWhereTheyAre(path: String) throws {
        let names = Set(Kind.allCases.flatMap(\.fields).map(\.name)).union(Self.codeWords)
        #expect(try literals(in: Checkout.text(path)).contains(where: names.contains))
    }

    @Test func areFoundInCodeAndStatements() {
        let text = """
            let field = record["Status"] // not "Name"
            let sql = "WHERE status = '停用' AND x = 1", title = words("状态", "Status")
            case .state: Phrase("状态", "State")
            """
        #expect(literals(in: text).contains("Status"))
        #expect(literals(in: text).contains("停用"))
        #expect(!literals(in: text).contains("Name") && !literals(in: text).contains("状态"))
        #expect(!literals(in: text).contains("State"))
    }

    private static let sources = Checkout.files(under: "Sources", endingIn: ".swift").filter {
        path in
        !["Sources/Pool/", "/Words/", "/Messages/"].contains {
            path.contains($0)
        }
    }

    /// The words of all lists, as they are written in files.
    private static let codeWords = Set(
        ([YesNo.list] + Kind.allCases.flatMap(\.fields).flatMap(\.codeLists)).flatMap(\.values)
            .filter { $0.unicodeScalars.allSatisfy(\.isHan) })

    /// The names of parts that are asked for by a literal.
    private func parameters(in text: String) -> [String] {
        text.matches(of: /(?:\[named: |\.name == )"([a-z]+)"/).map { String($0.1) }
    }

    /// The texts between quotation marks, those of strings and of statements in them.
    private func literals(in text: String) -> [String] {
        let code = text.split(separator: "\n").map { line in
            line.replacing(/\/\/.*/, with: "").replacing(
                /(?:words|Phrase)\(\s*"[^"]*",\s*"[^"]*"/, with: "")
        }.joined(separator: "\n")
        return code.matches(of: /"([^"\n]*)"/).map { String($0.1) }
            + code.matches(of: /'([^'\n]*)'/).map { String($0.1) }
    }
}

extension Field {
    fileprivate var codeLists: [CodeList] {
        ([type.head] + type.parameters.map(\.type)).compactMap { type in
            if case .code(let list) = type { list } else { nil }
        }
    }
}
