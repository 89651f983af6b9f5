import Pool
import Testing

@testable import Matching

/// What works say of the indicators of a need.
@Suite struct IndicatorTests {
    private typealias Verdict = IndicatorFinding.Verdict

    /// One indicator, beside what a work says of it.
    private func finding(
        _ name: String, _ now: String, _ goal: String, _ unit: String = "", in text: String
    ) -> IndicatorFinding {
        AskedIndicator(Snapshot.Indicator(name, now: now, goal: goal, unit: unit))
            .finding(in: [(key: key("W1"), texts: ["某工艺", text])])
    }

    @Test(arguments: [
        ("增容比为0.7", "0.7"), ("增容比由２．０降至０．８５", "０．８５"), ("增容比0.7～0.9", "0.7～0.9"),
        ("其增容比达到0.5以下", "0.5以下"), ("增容比仅90%", "90%"),
    ])
    func fallsToTheGoal(text: String, found: String) {
        let finding = finding("增容比", "2.0", "0.9", in: "渣中砷稳定，\(text)。")
        #expect(finding.verdict == .met && finding.found == found)
        #expect(finding.source == key("W1"))
    }

    @Test(arguments: [
        ("砷浸出浓度降到300微克/升", Verdict.met), ("砷浸出浓度低于每升0.3毫克", .met),
        ("砷浸出浓度由每升280毫克降到0.5毫克以下", .met), ("砷的浸出浓度为0.9mg/L", .met),
        ("砷浸出浓度为1.2 mg/L", .missed), ("砷浸出浓度1.1～1.3毫克/升", .missed),
        ("砷浸出浓度为0.5～1.5毫克/升", .unknown), ("砷浸出浓度为0.9", .unknown),
        ("砷浸出浓度为0.9毫克/千克", .unknown), ("砷浸出浓度降低30%", .unknown),
        ("砷浸出浓度由280毫克/升大幅下降", .unknown), ("砷、镉浸出浓度为0.9毫克/升", .unknown),
        ("砷浸出浓度要求为0.9毫克/升", .unknown), ("传统工艺砷浸出浓度为12毫克/升", .unknown),
        ("砷浸出浓度为0.5、2.5毫克/升", .unknown), ("预期砷浸出浓度为0.5毫克/升", .unknown),
        ("砷浸出浓度与温度有关", .unknown), ("浸出浓度为0.5毫克/升", .unknown),
    ])
    private func comparesInBasicUnits(text: String, verdict: Verdict) {
        #expect(finding("砷浸出浓度", "280", "1.0", "毫克/升", in: text).verdict == verdict)
    }

    @Test(arguments: [
        ("≥1000", "小时", "寿命1,200h", Verdict.met), ("不低于1000", "h", "寿命达到40天", .missed),
        ("提高到3", "年", "寿命达三年", .met), ("1万", "次", "寿命2万次", .unknown),
        (">1万", "次", "寿命2万次", .met), ("≥1 GPa", "", "寿命1200MPa", .met),
        ("≥1", "GPa", "寿命900 MPa", .missed), ("小于20", "微米", "寿命18000nm", .met),
        ("18以内", "℃", "寿命控制在15度", .met), ("3～5", "年", "寿命达4年", .unknown),
        ("提高30%", "", "寿命50%", .unknown), ("较高", "", "寿命9", .unknown),
        (">=0.95", "", "寿命96.5％以上", .met), ("≥97", "%", "寿命95%以上", .unknown),
    ])
    private func readsDirectionFromTheGoal(
        goal: String, unit: String, text: String, verdict: Verdict
    ) {
        #expect(finding("寿命", "", goal, unit, in: text).verdict == verdict)
    }

    /// What is no number of the indicator, or not in its unit, or only a condition.
    @Test(arguments: ["锌含量为12 μ g/ml", "锌含量为3%FS", "锌含量为0.98", "锌含量增加到99%时变硬"])
    func staysSilent(text: String) {
        #expect(finding("锌含量", "90", "97", "%", in: text).verdict == .unknown)
    }

    /// The end of another name is another thing.
    @Test func namesAreWhole() {
        #expect(finding("回收率", "90", "97", "%", in: "锌回收率99%").verdict == .unknown)
        #expect(finding("回收率", "90", "97", "%", in: "使回收率99%").verdict == .met)
        #expect(
            finding("wear rate", "5", "3", "%", in: "A wear rate of 2% was found").verdict == .met)
    }

    @Test func oneWorkIsEnough() {
        let indicator = AskedIndicator(
            Snapshot.Indicator("水分", now: "12", goal: "6", unit: "ppm"))
        let works = [("W1", "水分8 ppm"), ("W2", "水分5 ppm"), ("W3", "水分9 ppm")]
            .map { (key: key($0), texts: [$1]) }
        let finding = indicator.finding(in: works)
        #expect(finding.verdict == .met && finding.source == key("W2"))
        #expect(indicator.finding(in: []).verdict == .unknown)
    }

    /// Works that are not like the need speak of something else; points stay as they are.
    @Test func asksTheWorksLikeTheNeed() throws {
        var other = work("W2", "路面材料", by: "T1")
        other.abstract = "摩擦系数0.01"
        var near = work("W1", "轴承表面润滑薄膜", by: "T1")
        near.abstract = "摩擦系数稳定在0.05"
        func best(_ indicators: [Snapshot.Indicator]) throws -> Match {
            let pool = matcher { rows in
                rows.talents = [talent("T1")]
                rows.works = [near, other]
                rows.needs = [
                    need {
                        $0.title = "轴承表面润滑薄膜"
                        $0.indicators = indicators
                    }
                ]
            }
            return try #require(pool.rank(need: key("N1"))?.pairs.first)
        }
        let match = try best([.init("摩擦系数", now: "0.12", goal: "0.06"), .init("寿命", goal: "≥9")])
        #expect(match.indicators.map(\.verdict) == [.met, .unknown])
        #expect(match.indicators.first?.source == key("W1"))
        #expect(match.indicators.first?.found == "0.05")
        let bare = try best([])
        #expect(bare.indicators.isEmpty && bare.rankScore == match.rankScore)
    }
}
