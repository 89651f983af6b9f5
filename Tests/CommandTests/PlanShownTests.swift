import TestSupport
import Testing

/// A plan is shown as the registry has it, with what has changed since.
@Suite struct PlanShownTests {
    private static let changes = [
        "plan make 四月 --on 2026-04-08",
        // Somebody is in touch with the first need; the plan is for what is left, and stays so.
        "engagement add n-01 0001 --stage 征询 --on 2026-04-08 --by 李某",
        "plan make 余下 --rest --on 2026-04-08", "plan make 余下 --on 2026-04-08 --dry-run",
        // He declines, and the need asks for nobody any more.
        "engagement set e-2026-001 --stage broken-off --reason 时间冲突 --on 2026-04-09",
        "need close n-01 --withdrawn --reason 企业停产", "plan show 四月",
        "plan make 四月 --dry-run --on 2026-04-10", "plan make 另排 --needs n-01",
        "plan add 四月 n-01",
    ]

    @Test(arguments: ["zh", "en"])
    func saysWhatHasChanged(language: String) throws {
        let text = try Workdir.withSample(by: "李某").transcript(Self.changes, language: language)
        try expectGolden(text, "plan-shown.\(language).txt")
    }
}
