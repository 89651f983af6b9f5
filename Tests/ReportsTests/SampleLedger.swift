import Pool
import Testing
import Words

@testable import Reports

/// Invented contracts of the first half of 2026 and of the year before.
enum SampleLedger {
    static func date(_ text: String) throws -> PartialDate {
        try #require(PartialDate(canonical: text))
    }

    static func period(_ from: String, _ to: String) throws -> Period {
        try #require(Period(from: date(from), to: date(to)))
    }

    static func key(_ local: String) throws -> Key { try #require(Key(local, in: "lzgx")) }

    static func report(_ language: Language, isEmpty: Bool = false) throws -> LedgerReport {
        LedgerReport(
            rows: isEmpty ? [] : try [running(), signed(), team()],
            earlier: isEmpty ? [] : try [running(isEarlier: true)],
            undated: isEmpty ? [] : [try key("e-9")], due: try due(isEmpty: isEmpty),
            in: try period("2026-01", "2026-06"), before: try period("2025-01", "2025-06"),
            on: try date("2026-06-30"), revision: 7, language: language)
    }

    /// A professor under contract since the year before, through a workstation.
    private static func running(isEarlier: Bool = false) throws -> LedgerRow {
        LedgerRow(
            key: try key("e-1"),
            bearer: .init(
                record: 11, kind: .talent, name: "林若溪", classes: ["兰州市高层次人才/B"],
                titles: ["教授"], employer: "示例理工大学"), org: "示例轴承有限公司",
            agreement: .init(
                number: "HT-1",
                term: ContractTerm(
                    signed: try date("2025-03-01"), start: try date("2025-03"),
                    end: try date("2026-05"), stage: .underWay),
                amount: Money(fen: 120_000_000), planned: isEarlier ? 40 : 60,
                actual: isEarlier ? 38 : 21),
            work: .init(
                mode: "顾问指导", content: "轴承润滑", outcome: isEarlier ? "" : "寿命过两千小时",
                patents: isEarlier ? 0 : 2, benefit: nil, grades: isEarlier ? ["优秀"] : []),
            granted: [
                .init(
                    service: .listed(.housing), amount: Money(fen: 30_000_000), state: .delivered),
                .init(service: .other("体检"), state: .requested),
            ], unit: "示例区委组织部", handler: "周科长", station: "示例院士工作站", note: "")
    }

    /// The same professor with a second contract.
    private static func signed() throws -> LedgerRow {
        LedgerRow(
            key: try key("e-2"), bearer: .init(record: 11, kind: .talent, name: "林若溪"),
            org: "示例泵业有限公司",
            agreement: .init(
                term: ContractTerm(
                    signed: try date("2026-02-10"), end: try date("2026-12"), stage: .brokenOff,
                    ended: try date("2026-04-20")),
                amount: Money(fen: 2_600_000, to: 5_000_000)),
            work: .init(content: "叶轮汽蚀"), granted: [], unit: "示例区科技局", handler: "",
            note: "改由团队承接")
    }

    private static func team() throws -> LedgerRow {
        LedgerRow(
            key: try key("e-3"),
            bearer: .init(record: 31, kind: .team, name: "示例润滑团队", employer: "示例理工大学"),
            org: "示例泵业有限公司",
            agreement: .init(
                number: "HT-3",
                term: ContractTerm(
                    signed: try date("2026-05-06"), start: try date("2026-05-10"),
                    end: try date("2026-09-15"), stage: .signed),
                amount: Money(fen: 80_050_000), planned: 30),
            work: .init(mode: "项目合作", content: "叶轮汽蚀"), granted: [], unit: "示例区科技局",
            handler: "马主任", note: "")
    }

    private static func due(isEmpty: Bool) throws -> DueCalendar {
        let items: [(DueCalendar.Subject, String, String, String)] = [
            (.contract, "e-1", "林若溪", "2026-05"), (.contract, "e-3", "示例润滑团队", "2026-09-15"),
            (.need, "n-1", "叶轮汽蚀", "2026-09"), (.need, "n-2", "轴承润滑", "2026-06-30"),
            (.need, "n-3", "海水制氢", "2027-05"), (.need, "n-4", "三年以后", "2029"),
        ]
        return DueCalendar(
            isEmpty
                ? []
                : try items.map { subject, local, title, last in
                    DueCalendar.Item(
                        subject: subject, key: try key(local), title: title,
                        org: "示例泵业有限公司", unit: "示例区科技局", last: try date(last))
                }, on: try date("2026-06-30"))
    }
}
