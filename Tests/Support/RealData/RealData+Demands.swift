package import Pool

extension RealData {
    /// 371 needs of firms, and 7,376 achievements, each by an invented holder of its own.
    package static func demands() throws -> RealBatch {
        var batch = RealBatch(id: "demands", source: "demands")
        batch.add(.org, "office", [("Name", "需求征集单位"), ("Type", "其他")])
        let achievements = try rows("demands/achievements.csv")
        for number in achievements.indices {
            batch.add(.talent, holder(number), [("Name", "成果持有人\(holder(number).dropFirst())")])
        }
        for (number, row) in achievements.enumerated() {
            batch.add(
                .work, row["aid"] ?? "",
                [
                    ("Title", row["title_keywords"]),
                    ("Author", batch.key(holder(number)).description),
                ])
        }
        for row in try rows("demands/demands.csv") {
            batch.add(
                .need, row["rid"] ?? "",
                [
                    ("Title", row["title"]), ("Org", batch.key("office").description),
                    ("Level", "企业"), ("Kind", "技术难题"),
                    ("Problem", row["content"]?.replacing("\\n", with: "\n")),
                ])
        }
        batch.end()
        return batch
    }

    /// The grades of the candidates of each need: from 4, strong, to 1, none.
    package static func grades() throws -> [Key: [Key: Int]] {
        let batch = RealBatch(id: "demands", source: "demands")
        var holders: [String: Key] = [:]
        for (number, row) in try rows("demands/achievements.csv").enumerated() {
            holders[row["aid"] ?? ""] = batch.key(holder(number))
        }
        var grades: [Key: [Key: Int]] = [:]
        for row in try rows("demands/grades.csv") {
            guard let holder = holders[row["aid"] ?? ""], let grade = Int(row["level"] ?? "") else {
                preconditionFailure("grades.csv grades an achievement that is not there")
            }
            grades[batch.key(row["rid"] ?? ""), default: [:]][holder] = grade
        }
        return grades
    }

    /// `p0001` for the first achievement.
    private static func holder(_ number: Int) -> String {
        "p" + String(String(10_001 + number).suffix(4))
    }
}
