import Testing

/// Commands and options that the documents name are there.
///
/// The table of diagnostics is left out: codes are worded before anything reports them.
@Suite struct CommandNameTests {
    private static let documents =
        ["README.md", "Schema/README.md"] + Checkout.files(under: "Import", endingIn: ".md")

    @Test(arguments: documents)
    func namesOnlyCommandsThatExist(path: String) throws {
        let folder = try TourFolder()
        let text = try MarkedDocument(path).filled(with: ["diagnostics": ""])
        for command in Set(text.matches(of: /\brencai ([a-z]+)\b/).map(\.output.1)) {
            #expect(try folder.run("rencai \(command) --help").contains("Usage:"), "\(command)")
        }
    }

    @Test(arguments: documents)
    func namesOnlyOptionsThatExist(path: String) throws {
        let folder = try TourFolder()
        let commands = [
            "import", "check", "config", "match", "report match", "init", "convert", "export",
            "talent delete", "source map", "index", "duplicates list", "duplicates apart",
            "duplicates merge",
        ]
        let help = try commands.map { try folder.run("rencai \($0) --help") }.joined()
        let text = try MarkedDocument(path).filled(with: ["diagnostics": ""])
        let options = text.matches(of: /`(?:rencai )?(?:[a-z]+ )?(--[a-z-]+)/).map(\.output.1)
        for option in Set(options) { #expect(help.contains("\(option) "), "\(option)") }
    }
}
