import TestSupport
import Testing

/// The brief of a registry in which a contract was signed.
@Suite struct BriefTests {
    private static let steps = [
        "engagement add n-01 张示例 --stage talks --on 2026-04-08",
        "engagement set e-2026-001 --stage signed --on 2026-04-20 Amount=80万",
        "report brief --on 2026-06-30", "report brief --on 2026-06-30 --period 2026H1",
        "report brief --on 2026-06-30 --period 2019", "report brief --period 2026H3",
        "report brief --on 2026-06-30 --json",
    ]

    @Test(arguments: ["zh", "en"])
    func showsAsKept(language: String) throws {
        let text = try Workdir.withSample(by: "李某").transcript(Self.steps, language: language)
        try expectGolden(text, "brief.\(language).txt")
    }
}
