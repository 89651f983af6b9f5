import Pool

extension RealData {
    /// 17,845 firms of one province; who represents them is left out, for it concerns persons.
    package static func firms() throws -> RealBatch {
        var batch = RealBatch(id: "firms", source: "firms")
        for (number, row) in try rows("firms/firms.csv").enumerated() {
            let code = row["统一社会信用代码"] ?? ""
            batch.add(
                .org, "f\(number + 1)",
                [
                    ("Name", row["企业名称"]), ("Type", "企业"), ("Uscc", code),
                    // Where the firm was registered: digits three to eight, GB 32100-2015.
                    ("Region", String(code.dropFirst(2).prefix(6))),
                    ("Main_products", row["经营范围"]), ("Address", row["注册地址"]),
                ])
        }
        batch.end()
        return batch
    }
}
