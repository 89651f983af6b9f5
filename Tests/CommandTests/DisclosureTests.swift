import ArgumentParser
import Foundation
import Testing

@testable import RencaiCommands

/// What leaves the department, in every form: over every way of publishing, consent and reader.
@Suite struct DisclosureTests {
    private static let forms = [
        ["match"], ["match", "--csv"], ["match", "--json"], ["match", "--jsonl"],
        ["report", "match"], ["report", "match", "--csv"], ["report", "match", "--json"],
        ["report", "match", "--jsonl"], ["report", "match", "--html", "out.html"],
    ]
    private static let toFirm = ["--for", "企业", "--org", "f-1", "--top", "all"]
    private static let toExpert = ["--for", "专家", "--talent", "p-0", "--top", "all"]

    /// Titles of needs, and what only the department may read.
    private static let needs = DisclosureSample.needs.map(\.1) + ["邻题"]
    private static let never =
        ["所长", "研究室", "论文", "评价", "以往对接", "婉拒", "track record"]
        + ["p-", "g-", "s-", "w-", "e-"].map { "demo:\($0)" }
        + DisclosureSample.names.dropLast()

    @Test(arguments: forms, ["zh", "en"])
    func aFirmSeesItsOwnNeedsAndWhoAgreed(form: [String], language: String) throws {
        let text = try output(form + Self.toFirm, language)
        expect(text, holds: ["赤题", "橙题", "黄题", "绿题", "青题", "蓝题"], of: Self.needs)
        expect(text, holds: ["沈**", "大学0"], of: ["沈**", "大学0"] + Self.hidden)
        for secret in Self.never { #expect(!text.contains(secret), "\(secret)\n\(text)") }
        let somebody =
            language == "zh"
            ? ["专家一名，专业相符", "团队一个，专业相符", "工作站一个，专业相符"]
            : ["One expert in the field", "One team in the field", "One workstation in the field"]
        for words in somebody + ["研究员", "××润滑团队", "××院士工作站"] {
            #expect(text.contains(words), "\(words)\n\(text)")
        }
    }

    @Test(arguments: forms, ["zh", "en"])
    func anExpertSeesWhatIsMeantForHim(form: [String], language: String) throws {
        let text = try output(form + Self.toExpert, language)
        expect(text, holds: ["赤题", "橙题", "黄题", "邻题"], of: Self.needs)
        for secret in Self.never + ["润滑团队", "工作站", "韩", "杨丙", "朱丁卯"] + Self.hidden {
            #expect(!text.contains(secret), "\(secret)\n\(text)")
        }
        // The firm of a published need is told, that of an anonymous one nowhere.
        let only = try output(form + Self.toExpert + ["n-02"], language)
        #expect(text.contains("雀巢山") && only.contains("橙题"))
        for secret in ["雀巢山", "红旗", "n-02"] { #expect(!only.contains(secret), "\(only)") }
    }

    @Test func aFirmSeesRowsByConsentAlone() throws {
        let pairs = try workdir().rencai(["match", "n-01", "--jsonl"] + Self.toFirm).objects()
        let rows = Set(
            pairs.map { pair in
                let texts = ["kind", "name", "unit"].map { pair[$0] as? String ?? "" }
                let lists = ["titles", "fields"].map { (pair[$0] as? [String] ?? []).joined() }
                return (texts + lists).joined(separator: "|")
            })
        #expect(
            rows == [
                "Talent|沈**|大学0|研究员|\(field)", "Talent|专家一名，专业相符|||",
                "Team|××润滑团队|示例邻家泵业有限公司||", "Team|团队一个，专业相符|||",
                "Station|××院士工作站|示例邻家泵业有限公司||", "Station|工作站一个，专业相符|||",
            ])
        #expect(pairs.count == 6)
        for pair in pairs {
            let reasons = try #require(pair["reasons"] as? [[String: Any]])
            #expect(reasons.allSatisfy { Set($0.keys) == ["part", "text"] })
            #expect(pair["candidate"] is NSNull && pair["score"] is NSNull)
            let isUnnamed = (pair["name"] as? String)?.contains("一") == true
            #expect((pair["evidence"] is NSNull) == isUnnamed)
            if isUnnamed { #expect(reasons.map { $0["part"] as? String } == ["skills"]) }
        }
    }

    @Test func talksAreToldOfThoseAloneWhoAreNamed() throws {
        let pairs = try workdir().rencai(["match", "n-03", "--jsonl"] + Self.toFirm).objects()
        let told = pairs.compactMap { pair in
            (pair["progress"] as? String).map { "\(pair["name"] ?? ""): \($0.prefix(7))" }
        }
        #expect(told == ["沈**: 对接阶段：洽谈"])
        #expect(pairs.contains { $0["name"] as? String == "专家一名，专业相符" })
    }

    private var field: String { Codes.names["20202"] ?? "" }

    @Test(
        arguments: [
            ("--for 企业", 2, "企业版只给一家单位：加 --org"),
            ("--for 企业 --all", 2, "企业版只给一家单位：加 --org"),
            ("--for 企业 n-01 n-99", 2, "所写需求属于 2 家"),
            ("--for 企业 --org f-2 n-01", 6, "demo:n-01 不是示例邻家泵业有限公司的需求"),
            ("--for 企业 n-07", 6, "demo:n-07 的办理状态是“已提交”"),
            ("--for 企业 --org 示例无此单位", 5, "单位里没有“示例无此单位”"),
            ("--for 专家", 2, "专家版只给一位专家：加 --talent"),
            ("--for 专家 --all", 2, "专家版只给一位专家：加 --talent"),
            ("--for 企业 --talent p-0 n-01", 2, "“--for 企业”不能和“--talent”一起用"),
            ("--for 专家 --talent p-0 n-04", 6, "demo:n-04 的公开方式是“定向”"),
            ("--for 专家 --talent p-0 n-06", 6, "demo:n-06 的公开方式是“不公开”"),
            ("--for 专家 --talent p-0 n-08", 6, "demo:n-08 的办理状态是“草稿”"),
            ("--for 专家 --talent p-2", 6, "杨丙寅没有授权对外使用"),
            ("--for 专家 --talent p-3", 6, "朱丁卯没有授权对外使用"),
        ], [["match"], ["report", "match", "--html", "out.html"]])
    func refusesWhatNobodyMaySee(
        refusal: (options: String, status: Int32, says: String), command: [String]
    ) throws {
        let workdir = try workdir()
        let outcome = try workdir.rencai(
            command + refusal.options.split(separator: " ").map(String.init))
        #expect(outcome.status == refusal.status && outcome.output.isEmpty, "\(outcome)")
        #expect(outcome.errors.contains(refusal.says), "\(outcome)")
        #expect((try? workdir.read("out.html")) == nil)
    }

    @Test(arguments: [
        ("--for 企业 n-01", ["赤题"]), ("--for firm --org 兰州雀巢山轴承有限公司 n-06", ["蓝题"]),
        ("--for 专家 --talent 沈甲子 n-01 n-03", ["赤题", "黄题"]), ("--org f-2", ["邻题"]),
        ("--for expert --talent p-1", ["赤题", "橙题", "黄题", "邻题"]),
        ("--for 专家 --talent p-0 --org f-2", ["邻题"]),
    ])
    func takesNeedsByNameOrByOrganization(options: String, expected: [String]) throws {
        let words = options.split(separator: " ").map(String.init)
        let outcome = try workdir().rencai(["match", "--csv"] + words)
        #expect(outcome.status == 0, "\(outcome)")
        expect(outcome.output, holds: expected, of: Self.needs)
    }

    /// Whatever else prints needs or people is for the department: it takes no reader.
    @Test func onlyMatchesAreMadeForOthers() {
        let commands = commands(under: Rencai.self, named: [])
        let forOthers = commands.filter { command in
            CommandDescription(command.type).arguments.contains { $0.spellings.contains("--for") }
        }
        // A decision sheet refuses the option.
        #expect(
            forOthers.map(\.name) == ["match", "report decisions", "report match", "letters"])
        #expect(commands.count > 20)
    }

    private func commands(
        under command: any ParsableCommand.Type, named path: [String]
    ) -> [(name: String, type: any ParsableCommand.Type)] {
        let configuration = command.configuration
        let children =
            configuration.ungroupedSubcommands
            + configuration.groupedSubcommands.flatMap(\.subcommands)
        guard !children.isEmpty else { return [(path.joined(separator: " "), command)] }
        return children.flatMap { commands(under: $0, named: path + [$0.names[0]]) }
    }

    // MARK: Runs

    /// What only those may read who consented to less than being shown.
    private static let hidden = ["大学1", "大学2", "大学3", "韩**", "杨**", "朱**"]

    private static let made = Result {
        try Workdir.withRegistry(of: "demo", holding: DisclosureSample.batch)
    }

    private func workdir() throws -> Workdir { try Self.made.get().withCopyOfRegistry() }

    private func output(_ command: [String], _ language: String) throws -> String {
        try workdir().output(of: command, language)
    }

    private func expect(_ text: String, holds expected: [String], of words: [String]) {
        #expect(words.filter { text.contains($0) } == expected, "\(text)")
    }
}
