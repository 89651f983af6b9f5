import GRDB
import Matching
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What words lead to.
struct FindTests {
    private static let pool = Batch(
        """
        Skill: t-1
        Label: 铜电解精炼
        Synonym: 电解铜
        En: copper refining

        Org: f-1
        Name: 示例轴承有限公司
        Former_name: 红旗轴承厂
        Type: 企业

        Talent: 0001
        Name: 林若溪
        Name_alt: 林溪
        Name_latin: Lin Ruoxi
        Employer: 示例大学
        Skill: t-1

        Talent: 0002
        Name: 阿依古丽·买买提

        Talent: 0010
        Name: 𠮷田一郎
        Research: 铜电解的文字不在名称里
        """, from: "dept")

    private static func change(_ records: String) -> Batch { Batch(records, from: "dept") }

    private func keys(_ words: String, in fixture: Fixture, limit: Int = 9) throws -> [String] {
        try fixture.store.find(words, limit: limit).map(\.key.local)
    }

    @Test(arguments: [
        ("若溪", ["0001"]), ("林若溪", ["0001"]), ("溪", ["0001"]), ("林溪", ["0001"]),
        ("RUOXI", ["0001"]), ("ｌｉｎ ruo", ["0001"]), ("古丽·买", ["0002"]), ("古丽买", []),
        ("𠮷田", ["0010"]), ("𠮷", ["0010"]), ("郎", ["0010"]), ("示例大学", ["0001"]),
        ("红旗", ["f-1"]), ("有限公司", ["f-1"]), ("铜电解", ["0001", "t-1"]), ("电解铜", ["0001", "t-1"]),
        ("copper", ["0001", "t-1"]), ("000", ["0001", "0002"]),
        ("dept:00", ["0001", "0002", "0010"]),
        ("f-", ["f-1"]), ("文字不在", []), ("·", []), ("", []), ("\" OR title : 林", []),
        ("林 NOT 若", []),
        ("林*", []), ("张三", []),
    ])
    func leadTo(words: String, expected: [String]) throws {
        #expect(try keys(words, in: Fixture([Self.pool])) == expected)
    }

    /// Keys are looked up in their index: the first of many is not sought among all.
    @Test func looksKeysUp() throws {
        let fixture = try Fixture([Self.pool])
        let plan = try fixture.store.queue.read { database in
            try String.fetchAll(
                database,
                sql: "EXPLAIN QUERY PLAN \(NamedKey.records)", arguments: ["0001", nil],
                adapter: SuffixRowAdapter(fromIndex: 3))
        }
        #expect(plan.contains { $0.hasPrefix("SEARCH alias USING PRIMARY KEY") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN alias") }, "\(plan)")
    }

    @Test func theFirstOfEachKind() throws {
        let fixture = try Fixture([Self.pool])
        #expect(try keys("示例", in: fixture, limit: 1) == ["0001", "f-1"])
        #expect(try fixture.store.records(.talent, first: 2).map(\.key.local) == ["0001", "0002"])
    }

    /// The index follows what becomes of records, and what is undone.
    @Test func followWhatChanges() throws {
        let fixture = try Fixture([Self.pool])
        try fixture.accept(Batch("Talent: 0001\nName: 沈若溪", from: "dept", id: "b-9"))
        #expect(try keys("沈若", in: fixture) == ["0001"])
        #expect(try keys("林若", in: fixture) == [])
        _ = try fixture.undo("b-9")
        #expect(try keys("沈若", in: fixture) == [])
        #expect(try keys("林若", in: fixture) == ["0001"])
        try fixture.accept(Self.change("Talent: 0010\nOp: delete\nReason: 重复登记"))
        #expect(try keys("𠮷田", in: fixture) == [])
        try fixture.accept(Self.change("Talent: 0002\nOp: merge\nInto: 0001\nReason: 同一人"))
        #expect(try keys("古丽", in: fixture) == [])
        #expect(try keys("0002", in: fixture) == ["0001"])
        try fixture.accept(Self.change("Talent: 0010\nOp: create\nName: 田中"))
        #expect(try keys("田中", in: fixture) == ["0010"])
    }

    @Test func byTheirExactNames() throws {
        let fixture = try Fixture([
            Self.pool, Self.change("Talent: 0003\nName: 林若溪\n\nTalent: 4\nName: 林若溪儿"),
        ])
        let store = fixture.store
        #expect(try store.records(titled: "林若溪").map(\.key.local) == ["0001", "0003"])
        #expect(try store.records(titled: "林若溪", [.org]).isEmpty)
        #expect(try store.names(near: "林若西", .talent).contains("林若溪"))
        #expect(try store.names(near: "dept:0019", .talent).contains("dept:0010"))
    }

    /// What one command shows is of one revision, whoever writes meanwhile.
    @Test func seeOneStateOfTheRegistry() throws {
        let fixture = try Fixture([Self.pool])
        let reader = try RegistryStore(path: fixture.store.path, .reading)
        let before = try reader.snapshot()
        try fixture.accept(Self.change("Talent: 0001\nName: 沈若溪\nEmployer: 示例学院"))
        let names = try reader.snapshot().talents.map(\.employerName)
        #expect(names == before.talents.map(\.employerName))
        #expect(try reader.records(.talent, first: 1).map(\.title) == ["林若溪"])
        #expect(try reader.find("沈若", limit: 1).isEmpty)
        #expect(try reader.state().revision == fixture.store.state().revision - 1)
        let later = try RegistryStore(path: fixture.store.path, .reading)
        #expect(try later.find("沈若", limit: 1).map(\.title) == ["沈若溪"])
    }
}

/// How names are cut into words.
struct NameIndexTests {
    @Test(arguments: [
        ("铜电解", "铜电 电解 解"), ("铜", "铜"), ("", ""), ("·", ""), ("阿依·买", "阿依 依 买"),
        ("Lin Ruo", "li in nr ru uo o"), ("𠮷田", "𠮷田 田"), ("Ａ-1", "a 1"),
    ])
    func arePairsOfCharacters(text: String, words: String) {
        #expect(NameIndex.words(of: text) == words)
    }
}
