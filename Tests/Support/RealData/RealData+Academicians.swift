import Pool

extension RealData {
    /// 1,658 academicians with their biographies; namesakes are records of their own.
    package static func academicians() throws -> RealBatch {
        var batch = RealBatch(id: "academicians", source: "academy")
        for row in try rows("academicians/academicians.csv") {
            let isScience = row["academy"] == "CAS"
            let bio = row["bio"] ?? ""
            batch.add(
                .talent, row["id"] ?? "",
                [
                    ("Name", row["name"]), ("Birth", birth(in: bio)?.text),
                    ("Honor", honor(isScience: isScience, year: row["elected_year_col"])),
                    ("Academy", isScience ? "科学院" : "工程院"), ("Bio", bio),
                ])
        }
        batch.end()
        return batch
    }

    /// The title with the year of the election; 1901 stands where the year is not known.
    private static func honor(isScience: Bool, year: String?) -> String {
        let years = [year].compactMap(\.self).filter { $0 != "1901" }
        return Composite(
            head: isScience ? "中国科学院院士" : "中国工程院院士",
            parameters: years.map { ("year", $0) }
        ).text
    }

    /// The date of birth, as far as the first sentences of a biography state it.
    ///
    /// Either in brackets after the name, `（1964.08.13- ）`, or in words, `1938年2月生于`.
    private static func birth(in bio: String) -> PartialDate? {
        let opening = String(bio.prefix(200))
        let inBrackets = /[（(](?:生于)?\s*(\d{4})(?:[.\-](\d{1,2})(?:[.\-](\d{1,2}))?)?[.\s]*[\-—]/
        let inWords =
            /(\d{4})\s*年\s*(?:(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]\s*)?)?(?:出生|诞生|生于|生[，。])/
        let match = opening.prefix(40).firstMatch(of: inBrackets) ?? opening.firstMatch(of: inWords)
        guard let (_, year, month, day) = match?.output, let year = Int(year) else { return nil }
        return PartialDate(
            year: year, month: month.flatMap { Int($0) }, day: day.flatMap { Int($0) })
    }
}
