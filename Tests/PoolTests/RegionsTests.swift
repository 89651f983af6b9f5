import Pool
import Testing

@Suite struct RegionsTests {
    private let regions: Regions

    init() throws {
        regions = try #require(Regions.sample)
    }

    @Test func findsTheNameThatACodeHadInAYear() {
        #expect(regions.region("620502")?.name == "秦州区")
        #expect(regions.region("620502", in: 1990)?.name == "秦城区")
        #expect(regions.region("620502", in: 1980) == nil)
        #expect(regions.region("620112")?.name == "白银区")
        #expect(regions.region("620112", in: 1985) == nil)
        #expect(regions.region("999999") == nil)
        #expect(regions.entries(of: "620502").map(\.name) == ["秦城区", "秦州区"])
    }

    @Test func knowsWhatLiesAbove() {
        #expect(regions.province(of: "620102")?.name == "甘肃省")
        #expect(regions.prefecture(of: "620102")?.name == "兰州市")
        #expect(regions.prefecture(of: "429004") == nil)
        #expect(regions.prefecture(of: "620000") == nil)
    }

    @Test(arguments: [
        ("620102", "甘肃省兰州市城关区"), ("620100", "甘肃省兰州市"), ("620000", "甘肃省"),
        ("429004", "湖北省仙桃市"), ("110105", "北京市朝阳区"),
    ])
    func joinsTheFullName(code: String, name: String) {
        #expect(regions.fullName(of: code) == name)
        #expect(regions.code(named: name) == code)
    }

    @Test func findsCodesByNameUnlessThereAreSeveral() {
        #expect(regions.code(named: "城关区") == "620102")
        #expect(regions.code(named: "兰州市城关区") == "620102")
        #expect(regions.code(named: "朝阳区") == nil)
        #expect(regions.named("朝阳区").map(\.code) == ["110105", "220104"])
        #expect(regions.code(named: "白银区") == "620402")
        #expect(regions.named("白银区").map(\.code) == ["620402", "620112"])
        // A name that is no more leads to its code.
        #expect(regions.code(named: "秦城区") == "620502")
        #expect(regions.nameMeant(by: "城关") == "城关区")
        #expect(regions.nameMeant(by: "朝阳") == nil)
        #expect(regions.nameMeant(by: "白银") == "白银市")
        #expect(regions.code(named: "") == nil)
    }

    @Test func tellsWhetherACodeCouldBeGivenSince() {
        #expect(regions.wasInForce("110103", since: 2009))
        #expect(!regions.wasInForce("110103", since: 2010))
        #expect(regions.wasInForce("620502", since: 2020))
        #expect(regions.isKnown("620112"))
        #expect(!regions.isKnown("620199"))
        #expect(!regions.isKnown("62011"))
        #expect(!regions.isKnown("甘肃"))
    }

    @Test(arguments: ["62010\t城关区\t\t", "620102\t\t\t", "620102\t城关区", "x", "620102\t城关区\ta\t"])
    func namesTheLineItCannotRead(line: String) {
        let bytes = Array("# 注\n620000\t甘肃省\t\t\n\(line)\n".utf8)
        #expect(throws: Regions.Malformed(line: 3)) { try Regions(tsv: bytes.span) }
    }

    @Test func isEmptyWithoutATable() throws {
        #expect(Regions().isEmpty)
        let comment = Array("# 注\n\n".utf8)
        let none = try Regions(tsv: comment.span)
        #expect(none.isEmpty)
        #expect(!regions.isEmpty)
    }
}
