import Matching
import Pool
import Testing

@Suite struct TextSimilarityTests {
    private let titles = ["镍钴合金真空镀膜工艺", "锂电池正极材料", "苹果保鲜", "镍钴分离"]

    private func ranking(_ need: Snapshot.Need, of titles: [String]? = nil) -> [Match] {
        let matcher = matcher { rows in
            rows.needs = [need]
            for (number, title) in (titles ?? self.titles).enumerated() {
                rows.talents.append(talent("T\(number)"))
                rows.works.append(work("W\(number)", title, by: "T\(number)"))
            }
        }
        return matcher.rank(need: need.key)?.pairs ?? []
    }

    @Test func findsTheEvidenceClosestToTheNeed() throws {
        let pairs = ranking(need { $0.title = "镍钴合金的真空镀膜" })
        #expect(pairs.map(\.candidate) == [key("T0"), key("T3")])
        let reason = try #require(pairs.first?.reason(.text))
        #expect(reason.evidence == [key("W0")])
        guard let similarity = reason.details.first?.read(as: Similarity.self) else {
            Issue.record("no similarity in \(reason.details)")
            return
        }
        #expect(similarity.terms == ["真空镀膜"])
        #expect(abs(reason.raw.thousandths * 3 - similarity.cosine * 2) <= 2)
    }

    /// The cosines by hand: terms weigh the mean of ln(1+2/df) over the items and ln(1+1/df) over the
    /// needs, and a pair of words that stands the other way round is another.
    @Test func weighsWordsAsWrittenDown() {
        let pairs = ranking(
            need { $0.title = "Welding robots" }, of: ["robots welding", "robots painting"])
        let cosines = pairs.map {
            $0.reason(.text)?.details.first?.read(as: Similarity.self)?.cosine
        }
        #expect(pairs.map(\.candidate) == [key("T0"), key("T1")])
        #expect(cosines == [615, 230])
    }

    /// What stands last in a title is asked for, what stands before it modifies it.
    @Test func theHeadOfATitleLeads() {
        let pairs = ranking(need { $0.title = "集装箱水产养殖的研发" }, of: ["集装箱运输调度", "水产养殖尾水"])
        #expect(pairs.first?.candidate == key("T1"))
    }

    @Test func doublingTheTextChangesNothing() {
        let once = need {
            $0.title = "镀膜工艺"
            $0.problem = "镍钴合金镀膜不均，镍钴损耗大。"
            $0.target = "锂电池用。"
        }
        var twice = once
        twice.problem += once.problem
        twice.target += "\n" + once.target
        twice.title += " " + once.title
        #expect(!ranking(once).isEmpty)
        #expect(ranking(once) == ranking(twice))
    }

    @Test func furtherEvidenceNeverLowersTheValue() throws {
        let need = need { $0.title = "镍钴" }
        var values: [Int] = []
        for count in 1...4 {
            let matcher = matcher { rows in
                rows.needs = [need]
                rows.talents = [talent("T1"), talent("T2")]
                rows.works = (1...4).map { number in
                    work("W\(number)", titles[number - 1], by: number <= count ? "T1" : "T2")
                }
            }
            let match = try #require(matcher.explain(need: need.key, candidate: key("T1")))
            values.append(match.reason(.text)?.raw.thousandths ?? 0)
        }
        #expect(values == values.sorted())
        #expect(values.first != values.last)
    }

    @Test(arguments: [
        ("ＰＶＤ Coating", "pvd coating"), ("2024 A 镍", "镍"), ("Ni-Co", "NI CO"),
    ])
    func readsWidthAndCaseAlike(need text: String, evidence: String) {
        let match = pair(talent("T1") { $0.research = evidence }, need { $0.title = text })
        #expect(match?.reason(.text)?.raw.thousandths == 667)
    }

    @Test func namesTheStatisticsByContent() {
        let first = matcher { $0.works = [work("W1", "镍钴", by: "T1")] }
        let same = matcher { $0.works = [work("W9", "镍钴", by: "T2")] }
        let other = matcher { $0.works = [work("W1", "镍铁", by: "T1")] }
        #expect(first.model.id == same.model.id)
        #expect(first.model.id != other.model.id)
        #expect(first.model.id.count == 16)
    }
}
