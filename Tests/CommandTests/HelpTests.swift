import TestSupport
import Testing

@Suite struct HelpTests {
    @Test(arguments: [
        ["--help"], ["explain", "-h"], ["explain", "--help"], ["config", "--help"],
        ["template", "-h"], ["help", "kinds"], ["help", "exit-codes"],
    ])
    func looksAsKept(arguments: [String]) throws {
        for language in ["zh", "en"] {
            let outcome = try Workdir().rencai(arguments, variables: ["RENCAI_LANG": language])
            #expect(outcome.status == 0)
            let words = arguments.map { String($0.drop { $0 == "-" }) }.joined(separator: "-")
            try expectGolden(outcome.output, "\(words).\(language).txt")
        }
    }

    @Test(arguments: ["zh", "en"])
    func wrapsToTheWidthOfTheTerminal(language: String) throws {
        let outcome = try Workdir().rencai(
            "config", "--help", variables: ["RENCAI_LANG": language, "COLUMNS": "50"])
        try expectGolden(outcome.output, "narrow.\(language).txt")
    }

    @Test func explainsACodeByNumberOrName() throws {
        let workdir = try Workdir()
        let byNumber = try workdir.rencai("explain", "e232")
        let byName = try workdir.rencai("explain", "date-lost-zero")
        #expect(byNumber.output == byName.output)
        #expect(byNumber.output.hasPrefix("E232 日期可能丢 0"), "\(byNumber)")
        try workdir.rencai("explain", "E000")
            .expect(status: 5, errors: "错误：没有代码“E000”\n全部代码见：rencai explain\n")
    }

    @Test func findsAKindByItsChineseName() throws {
        let workdir = try Workdir()
        let english = try workdir.rencai("help", "talent")
        let chinese = try workdir.rencai("help", "人才")
        #expect(english.output == chinese.output)
        try workdir.rencai("template", "tallent").expect(
            status: 5,
            errors: "错误：没有“tallent”这类记录，是不是“talent”？\n全部种类见：rencai help kinds\n")
    }
}
