import Testing

@Suite struct LanguageTests {
    @Test(
        arguments: [
            ([:], nil, "用法"),
            (["LANG": "C"], nil, "用法"),
            (["LANG": "C.UTF-8"], nil, "用法"),
            (["LC_ALL": "POSIX", "LANG": "en_US.UTF-8"], nil, "用法"),
            (["LANG": "zh_CN.UTF-8"], nil, "用法"),
            (["LANG": "en_US.UTF-8"], nil, "Usage"),
            (["LANG": "de_DE"], nil, "Usage"),
            (["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB"], nil, "Usage"),
            (["LC_MESSAGES": "en_GB", "LC_ALL": "zh_TW.UTF-8"], nil, "用法"),
            (["LC_ALL": "", "LANG": "en_US.UTF-8"], nil, "Usage"),
            (["RENCAI_LANG": "en", "LC_ALL": "zh_CN.UTF-8"], nil, "Usage"),
            (["RENCAI_LANG": "en"], "zh", "用法"),
        ] as [([String: String], String?, String)])
    func followsTheFirstThatIsSet(
        variables: [String: String], option: String?, heading: String
    ) throws {
        let arguments = ["-h"] + (option.map { ["--lang", $0] } ?? [])
        let outcome = try Workdir().rencai(arguments, variables: variables)
        #expect(outcome.output.contains("\n\(heading)"), "\(outcome)")
    }

    @Test func takesTheLanguageOfTheConfiguration() throws {
        let workdir = try Workdir()
        try workdir.write("Config: default\nLang: en\n", to: ".rencai.rec")
        let outcome = try workdir.rencai("-h", variables: ["LANG": "zh_CN.UTF-8"])
        #expect(outcome.output.contains("\nUsage"), "\(outcome)")
    }
}
