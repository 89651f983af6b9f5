import Foundation
import Testing

/// The decision sheet goes out, is filled in, and comes back as introductions.
@Suite struct DecisionTests {
    private static let tour = Result {
        let workdir = try Workdir()
        try #require(workdir.rencai("demo", ".").status == 0)
        let made = try workdir.rencai(
            "report", "decisions", "--save", "四季度", "--on", "2026-10-15", "-o", "决策表.xlsx")
        try #require(made.status == 0, "\(made)")
        return workdir
    }

    /// Fills in the sheet and imports it.
    private func fill(
        _ workdir: Workdir, dryRun: Bool = false, _ change: (inout [[String]]) -> Void
    ) throws -> Outcome {
        try workdir.write(
            Data(contentsOf: Self.tour.get().folder.appending(path: "决策表.xlsx")), to: "决策表.xlsx")
        try workdir.edit("决策表.xlsx", as: "已填.xlsx", change)
        return try workdir.rencai(
            ["import"] + (dryRun ? ["--dry-run"] : []) + ["已填.xlsx", "--as-of", "2026-10-20"])
    }

    /// The places of the columns below the two lines of titles.
    private enum Column {
        static let (need, candidate, name, unit) = (1, 4, 5, 6)
        static let (expert, firm, opinion, reason, run) = (9, 10, 11, 12, 14)
    }

    /// The rows of needs that have a candidate and no introduction yet, the first of each need.
    private func open(_ rows: [[String]]) -> [Int] {
        var needs: Set<String> = []
        return rows.indices.dropFirst(3).filter { place in
            let row = rows[place]
            return !row[Column.candidate].isEmpty && row[8].isEmpty
                && needs.insert(row[Column.need]).inserted
        }
    }

    @Test func namesEachNeedAndWhereItIsFrom() throws {
        let rows = try Self.tour.get().sheets(of: "决策表.xlsx")[0].rows
        #expect(rows[0] == ["推荐决策表"] && rows[1][0].contains("2026年10月15日"))
        #expect(
            rows[2] == [
                "序号", "需求编号", "需求", "单位", "人选编号", "推荐人选", "单位职称", "推荐理由", "注意事项", "专家答复", "企业答复",
                "部门意见", "未成原因", "签字", "结果编号",
            ])
        let run = try Self.tour.get().rencai("report", "match", "--run", "四季度", "--jsonl")
        #expect(run.status == 0)
        let needs = Set(rows.dropFirst(3).map { $0[Column.need] })
        #expect(needs.count == 63, "a row for each need, served or not")
        let unserved = rows.dropFirst(3).filter { $0[Column.candidate].isEmpty }
        #expect(
            !unserved.isEmpty && unserved.allSatisfy { $0[Column.name] == "暂无" && !$0[7].isEmpty })
        #expect(rows.dropFirst(3).allSatisfy { $0[Column.run].hasPrefix("四季度@r") })
    }

    /// Acceptances, a refusal, an opinion and a reserve, each as what it is; undo takes all back.
    @Test func takesAnswers() throws {
        let workdir = try Self.tour.get().withCopyOfRegistry()
        let before = try workdir.rencai("export", "--all").output
        let change = { (rows: inout [[String]]) in
            let places = open(rows)
            rows[places[0]][Column.expert] = "接受"
            rows[places[0]][Column.firm] = "接受"
            rows[places[1]][Column.expert] = "婉拒"
            rows[places[1]][Column.reason] = "时间冲突"
            rows[places[2]][Column.opinion] = "同意"
            rows[places[3]][Column.opinion] = "备选"
            rows[places[4]][Column.firm] = "待定"
        }
        let preview = try fill(workdir, dryRun: true, change)
        #expect(preview.status == 0, "\(preview)")
        // Five answers make four introductions, and whom somebody is introduced to goes on.
        let figures = try #require(
            preview.errors.firstMatch(
                of: /这 (\d+) 条：由 5 行答复新增对接 4、变更对接 0（其余 1 行库内已有，或只作备选），随之变更办理状态的需求 (\d+) 项/))
        #expect(try Int(figures.output.1) == 4 + #require(Int(figures.output.2)))
        #expect(preview.output.contains("将入库 \(figures.output.1) 条：新增 4、"), "\(preview)")
        #expect(preview.output.contains(/\+ 对接 demo:e-2026-\d+ \S+ → \S+/), "\(preview)")
        #expect(try workdir.rencai("export", "--all").output == before)
        let outcome = try fill(workdir, change)
        #expect(outcome.status == 0, "\(outcome)")
        let taken = try workdir.rencai("export", "engagement").output
        let stages = taken.split(separator: "\n\n").filter {
            $0.contains("As_of: 2026-10-20") || $0.contains("at=2026-10-20")
        }
        .compactMap { record in
            record.split(separator: "\n").first { $0.hasPrefix("Stage: ") }?.dropFirst(7)
        }
        #expect(stages.sorted() == ["意向", "中止", "推荐", "征询"].sorted(), "\(taken)")
        #expect(taken.contains("note=部门意见：同意"))
        let again = try workdir.rencai("import", "已填.xlsx", "--as-of", "2026-10-20")
        #expect(again.status == 0 && again.errors.contains("[N762"), "\(again)")
        let batch = try #require(outcome.output.firstMatch(of: /undo (\S+)/)?.output.1)
        try #require(workdir.rencai("undo", String(batch)).status == 0)
        #expect(try workdir.rencai("export", "engagement").output.ranges(of: "2026-10-20").isEmpty)
    }

    /// Each answer that a sheet is filled with stands in the introduction of its pair afterwards.
    @Test func readsBackWhatWasFilledIn() throws {
        let workdir = try Self.tour.get().withCopyOfRegistry()
        let answers = [("接受", "接受"), ("接受", "待定"), ("", "接受"), ("接受", "")]
        var expected: Set<[String]> = []
        let outcome = try fill(workdir) { rows in
            for (count, place) in open(rows).enumerated() {
                let (expert, firm) = answers[count % answers.count]
                rows[place][Column.expert] = expert
                rows[place][Column.firm] = firm
                let row = rows[place]
                expected.insert([row[Column.need], row[Column.candidate], expert, firm])
            }
        }
        #expect(outcome.status == 0 && expected.count > 20, "\(outcome)")
        let records = try workdir.rencai("export", "engagement").output.split(separator: "\n\n")
        let found = records.map { record in
            let values = record.split(separator: "\n").map { $0.split(separator: ": ") }
            return [["Need"], ["Talent", "Team", "Station"], ["Decision"], ["Org_reply"]].map {
                names in
                values.first { names.contains(String($0[0])) }.map { String($0[1]) } ?? ""
            }
        }
        #expect(expected.subtracting(found).isEmpty)
    }

    /// What was tried is what is imported, a second or a day later.
    @Test func importsWhatWasTried() throws {
        let workdir = try Self.tour.get().withCopyOfRegistry()
        let preview = try fill(workdir, dryRun: true) { rows in
            let places = open(rows)
            rows[places[0]][Column.expert] = "接受"
            rows[places[1]][Column.opinion] = "同意"
        }
        let command = try #require(preview.output.firstMatch(of: /执行：rencai (.+)/)?.output.1)
        #expect(command.hasPrefix("import --as-of 2026-10-20 --expect "), "\(preview)")
        Thread.sleep(forTimeInterval: 1.1)
        let again = try workdir.rencai("import", "--dry-run", "已填.xlsx", "--as-of", "2026-10-20")
        #expect(again.output == preview.output)
        let done = try workdir.rencai(command.split(separator: " ").map(String.init))
        #expect(done.status == 0, "\(done)")
    }

    /// What is wrong with a row is said at its cell, and nothing is taken.
    @Test(arguments: [
        ("key", "E756", "E"), ("run", "E757", "O"), ("pair", "E758", "E"), ("twice", "E759", "E"),
        ("contradicts", "E761", "L"), ("reason", "E427", "J"), ("word", "E220", "L"),
    ])
    func refusesWhatCannotBe(fault: String, code: String, column: String) throws {
        let workdir = try Self.tour.get().withCopyOfRegistry()
        let before = try workdir.rencai("export", "--all").output
        var line = 0
        let outcome = try fill(workdir) { rows in
            let places = open(rows)
            let place = places[0]
            line = place + 1
            rows[place][Column.expert] = "接受"
            rows[places[1]][Column.opinion] = "同意"
            switch fault {
            case "key": rows[place][Column.candidate] = ""
            case "run": rows[place][Column.run] = "三季度@r2"
            case "pair": rows[place][Column.candidate] = rows[places[5]][Column.candidate]
            case "twice":
                var other = rows[place]
                other[Column.expert] = "婉拒"
                rows.append(other)
                line = rows.count
            case "contradicts":
                rows[place][Column.firm] = "接受"
                rows[place][Column.opinion] = "不同意"
            case "reason": rows[place][Column.expert] = "婉拒"
            default: rows[place][Column.opinion] = "很好"
            }
        }
        #expect(outcome.status != 0 && outcome.errors.contains("[\(code) "), "\(outcome)")
        #expect(outcome.errors.contains("!\(column)\(line)"), "\(outcome)")
        #expect(try workdir.rencai("export", "--all").output == before)
    }

    @Test func asksForTheRunAndTheFile() throws {
        let workdir = try Self.tour.get().withCopyOfRegistry()
        let none = try workdir.rencai("report", "decisions", "-o", "a.xlsx")
        #expect(none.status == 2 && none.errors.contains("--save 名字"), "\(none)")
        let text = try workdir.rencai("report", "decisions", "--run", "四季度", "-o", "a.csv")
        #expect(text.status == 2, "\(text)")
        let outside = try workdir.rencai(
            "report", "decisions", "--save", "x", "--for", "企业", "-o", "a.xlsx")
        #expect(outside.status == 2, "\(outside)")
        let unknown = try workdir.rencai("report", "decisions", "--run", "五季度", "-o", "a.xlsx")
        #expect(unknown.status == 5, "\(unknown)")
    }
}
