import Foundation
import TestSupport
import Testing

/// Workstations are looked at by the rules of the registry, and each finding names what it rests on.
@Suite struct StationsReportTests {
    private static func person(_ local: String, _ lines: String...) -> String {
        (["Talent: \(local)", "Academy: 工程院"] + lines).joined(separator: "\n")
    }

    private static func station(_ local: String, _ name: String, _ lines: String...) -> String {
        (["Station: \(local)", "Name: \(name)"] + lines).joined(separator: "\n")
    }

    private static let people = [
        person("1", "Name: 林守规", "Retired: 否", "Stations_elsewhere: 0 ; declared=2026-03-01"),
        person("2", "Name: 周两处", "Retired: 否", "Stations_elsewhere: 0 ; declared=2026-03-01"),
        person("3", "Name: 陈已故", "Status: 去世", "Stations_elsewhere: 0 ; declared=2026-03-01"),
        person(
            "4", "Name: 王高龄", "Birth: 1943-05", "Retired: 是",
            "Stations_elsewhere: 1 ; declared=2024-05-01"),
        person("5", "Name: 李未报"),
        "Talent: 6\nName: 赵专家",
    ]

    private static let stations = [
        station(
            "ok", "示例合规院士工作站", "Host: f-1", "Academician: 1 ; role=牵头 ; days=95 ; from=2025-01",
            "Term: 2025-01..2028-01", "Doc: 示例站〔2025〕1号", "Evaluation: 年度评价 ; year=2025 ; grade=优秀"),
        station(
            "a", "示例甲院士工作站", "Host: f-1", "Academician: 2 ; days=95 ; from=2026-02",
            "Academician: 6 ; days=20", "Term: 2026-02..2029-02", "Doc: 示例站〔2026〕2号"),
        station(
            "b", "示例乙院士工作站", "Host: f-1", "Academician: 2 ; days=45 ; from=2026-02",
            "Term: 2026-02..2029-02", "Approved_by: 示例协调小组"),
        station(
            "over", "示例过期院士工作站", "Host: f-2", "Academician: 3 ; days=90 ; from=2023-01",
            "Term: 2023-01..2026-03", "Doc: 示例站〔2023〕3号", "Status: 运行",
            "Evaluation: 年度评价 ; year=2024 ; grade=合格"),
        station(
            "near", "示例将满院士工作站", "Host: f-1", "Academician: 4 ; days=90 ; from=2024-01",
            "Term: 2024-01..2026-12", "Evaluation: 年度评价 ; year=2025 ; grade=不合格"),
        station("empty", "示例无人院士工作站", "Host: f-1", "Academician: 5 ; to=2025-12"),
        station(
            "new", "示例新建院士工作站", "Host: f-1", "Academician: 5 ; days=90", "Term: 2026-05..2029-05"),
        station("past", "示例期满院士工作站", "Host: f-1", "Academician: 1", "Status: 期满"),
    ]

    private static let contracts = [
        "Engagement: e-1\nOrg: f-1\nStation: ok\nTalent: 1\nStage: 实施\nSigned: 2025-01-06\n"
            + "Days: 在站 ; year=2026 ; actual=92",
        "Engagement: e-2\nOrg: f-1\nTalent: 4\nStage: 实施\nSigned: 2024-01-06\n"
            + "Days: 在站 ; year=2025 ; actual=80\nDays: 在站 ; year=2026 ; actual=10",
        "Engagement: e-3\nOrg: f-1\nStation: a\nTalent: 2\nStage: 实施\nSigned: 2026-02-06\n"
            + "Days: 在站 ; year=2026 ; actual=70",
    ]

    private static let batch =
        ([
            """
            Batch: zzb-1
            Format: tpb/1
            Source: zzb
            Source_name: 示例组织部
            Made_at: 2026-03-31T09:00:00+08:00
            As_of: 2026-03-31

            Org: f-1
            Name: 示例轴承有限公司
            Type: 企业

            Org: f-2
            Name: 示例停业有限公司
            Type: 企业
            Status: 注销
            """
        ] + people + stations + contracts + ["End: zzb-1\n"]).joined(separator: "\n\n")

    @Test(arguments: ["zh", "en"])
    func tellsWhatIsToBeDone(language: String) throws {
        let workdir = try Workdir.withRegistry(of: "local", holding: Self.batch)
        let outcome = try workdir.rencai(
            ["report", "stations", "--on", "2026-10-15"],
            variables: ["RENCAI_LANG": language, "COLUMNS": "160"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        try expectGolden(outcome.output, "stations.\(language).txt")
    }

    @Test func writesOneObjectForEachWorkstation() throws {
        let workdir = try Workdir.withRegistry(of: "local", holding: Self.batch)
        let outcome = try workdir.rencai("report", "stations", "--on", "2026-10-15", "--json")
        let stations = try #require(try outcome.object()["stations"] as? [[String: Any]])
        let verdicts = stations.map { "\($0["key"] ?? "") \($0["verdict"] ?? "")" }
        #expect(
            verdicts == [
                "zzb:a violating", "zzb:b violating", "zzb:near violating", "zzb:over violating",
                "zzb:empty reminded", "zzb:new reminded", "zzb:ok compliant", "zzb:past ended",
            ])
        let findings = stations.flatMap { $0["findings"] as? [[String: Any]] ?? [] }
        let limits = findings.filter { $0["matter"] as? String == "limit" }
        #expect(limits.count == 2)
        #expect(limits.allSatisfy { $0["document"] as? String == "科发学部函字〔2019〕234号" })
        #expect(limits.allSatisfy { $0["asked"] as? Int == 1 && $0["found"] as? Int == 2 })
    }

    @Test func saysSoWhereThereIsNone() throws {
        let outcome = try Workdir.withRegistry().rencai("report", "stations", "--on", "2026-10-15")
        #expect(outcome.status == 0 && outcome.output.contains("库内没有院士专家工作站"))
    }

    @Test func refusesRulesThatAreNotThere() throws {
        let outcome = try Workdir.withRegistry().rencai("report", "stations", "--profile", "没有")
        #expect(outcome.status == 5 && outcome.output.isEmpty)
    }
}
