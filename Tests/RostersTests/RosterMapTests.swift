import ImportKit
import Pool
import Rosters
import TestSupport
import Testing

@Suite struct RosterMapTests {
    private static let head = "Map: m\nKind: Talent\n"

    @Test func saysWhichColumnGivesWhat() throws {
        let map = try RosterMap(
            Self.head + """
                Source: lzgx
                Column: 大名 ; to=Name ; also=称呼，尊姓大名
                Column: 所在部门 ; to=Employer ; fill=down
                Column: 来法 ; to=Mode ; map=调→全职引进,聘→柔性引进
                Column: 特长们 ; to=Skill ; split=+
                Column: 姓名 ; to=-
                Default: Basis ; value=法定职责 ; doc=示例〔2026〕3号
                Null: 待定着
                Skip_rows_matching: ^小计

                """, file: "m.rec")
        let roster = try ReadRoster(
            [
                ["尊姓大名", "所在部门", "来法", "特长们", "姓名", "职称"],
                ["甲示例", "一车间", "调", "焊接+铸造", "某", "待定着"], ["乙示例", "", "聘", "", "某", ""],
                ["小计 2 人", "", "", "", "", ""],
            ], map: map)
        let basis = "Basis=法定职责 ; doc=示例〔2026〕3号"
        #expect(
            roster.values == [
                "Name=甲示例 Employer=一车间 Skill=焊接 Skill=铸造 Mode=全职引进 \(basis)",
                "Name=乙示例 Employer=一车间 Mode=柔性引进 \(basis)",
            ])
        #expect(roster.findings == ["W706 A4", "N749 F2"])
        #expect(map.source == "lzgx")
    }

    /// The title says of which document the number is; whoever has two numbers is known by the card.
    @Test(arguments: [
        ("护照号码", "E12345678", "Id=E12345678 ; type=护照"),
        ("护照", "E12345678 ; type=其他", "Id=E12345678 ; type=其他"),
        ("回乡证号", "H12345678", "Id=H12345678 ; type=港澳居民来往内地通行证"),
        ("台胞证号码", "12345678", "Id=12345678 ; type=台湾居民来往大陆通行证"),
        ("护照号", "无", ""),
    ])
    func documentsAreToldByTheirTitles(title: String, cell: String, values: String) throws {
        let roster = try ReadRoster([
            ["姓名", "工作单位", title, "职称"], ["甲示例", "示例所", cell, "教授"],
        ])
        let number = values.isEmpty ? "" : " \(values)"
        #expect(roster.values == ["Name=甲示例\(number) Employer=示例所 Title=教授"])
        let both = try ReadRoster([
            ["姓名", "工作单位", title, "身份证号码"], ["甲示例", "示例所", cell, "11010519491231002X"],
        ])
        #expect(both.values == ["Name=甲示例 Id=11010519491231002X Employer=示例所"])
    }

    @Test(arguments: ["to=Id ; with=护照", "to=Id ; with=kind=护照", "to=Name,Post ; with=type=护照"])
    func aPartIsOneOfTheField(rule: String) {
        #expect(throws: SheetFault.self) {
            _ = try RosterMap(Self.head + "Column: 证 ; \(rule)\n", file: "m.rec")
        }
    }

    /// What the map says parts values, and besides the ends of lines nothing else does.
    @Test(arguments: [
        ("to=Skill ; split=|", "焊接|真空镀膜、溅射|涂层/薄膜", "Skill=焊接 Skill=真空镀膜、溅射 Skill=涂层/薄膜"),
        ("to=Skill ; split=|", "焊接;铸造|锻造\n轧制", "Skill=焊接；铸造 Skill=锻造 Skill=轧制"),
        ("to=Skill ; split=|", "焊接；level=3|铸造", "Skill=焊接 ; level=3 Skill=铸造"),
        ("to=Skill ; split=+", "焊接+C++", "Skill=焊接 Skill=C"),
        ("to=Email ; split=|", "a@b.cn|c@d.cn", "Email=a@b.cn Email=c@d.cn"),
        ("to=Skill", "焊接、铸造|锻造", "Skill=焊接 Skill=铸造 Skill=锻造"),
        ("to=Edu_level,Degree ; split=|", "硕士研究生|硕士", "Degree=硕士 Edu_level=硕士研究生"),
        ("to=Employer,Post ; split=|", "示例/乙厂|所长", "Employer=示例/乙厂 Post=所长"),
    ])
    func partsAtTheMarksOfTheMapAlone(rule: String, cell: String, values: String) throws {
        let map = try RosterMap(Self.head + "Column: 栏 ; \(rule)\n", file: "m.rec")
        let roster = try ReadRoster([["姓名", "栏"], ["甲示例", cell]], map: map)
        #expect(roster.values == ["Name=甲示例 \(values)"], "\(roster.findings)")
    }

    /// A list at the marks of its map is none of sentences.
    @Test func readsAListAtOtherMarks() throws {
        let map = try RosterMap(Self.head + "Column: 栏 ; to=Skill ; split=+\n", file: "m.rec")
        let roster = try ReadRoster(
            [["姓名", "栏"], ["甲示例", "真空镀膜设备研制+磁控溅射工艺开发+等离子体喷涂技术"]], map: map,
            vocabulary: RowTagsTests.vocabulary)
        #expect(
            roster.values == ["Name=甲示例 Skill=真空镀膜设备研制 Skill=磁控溅射工艺开发 Skill=等离子体喷涂技术"])
    }

    @Test(
        arguments: [
            ("Kind: Talent\n", 1, "Map:"), ("Map: m\nKind: 人\n", 2, "Kind: 人"),
            ("\(head)Column: 姓名\n", 3, "to="), ("\(head)Column: 姓名 ; to=Nam\n", 3, "to=Nam"),
            ("\(head)Column: 专业 ; to=Education.x\n", 3, "to=Education.x"),
            ("\(head)Column: 姓名 ; to=Name ; as=name\n", 3, "as=name"),
            ("\(head)Skip_rows_matching: (\n", 3, "Skip_rows_matching: ("),
            ("\(head)Header_rows: 9\n", 3, "Header_rows: 9"),
            ("\(head)Column: 姓名 ; to=Name ; x\n", 3, "x"),
            ("\(head)Encoding: z\n", 3, "Encoding: z"),
            ("\(head)\nColum: 姓名 ; to=Name\n", 0, ""), ("\(head)Colum: x\n", 3, "Colum"),
            ("\(head)Default: Basis ; doc=x\n", 3, "Default: Basis ; doc=x"),
        ])
    func namesTheLineThatIsWrong(text: String, line: Int, reason: String) throws {
        do throws(SheetFault) {
            _ = try RosterMap(text, file: "m.rec")
            #expect(line == 0)
        } catch {
            #expect(error.diagnostic.code == .map)
            #expect(error.diagnostic.place.line == line)
            #expect(error.diagnostic.parameters[.reason] == reason)
        }
    }

    /// A word that a field knows means what it says: 兼职 is a way to work of its own.
    @Test func turnsNoValueIntoAnother() throws {
        var count = 0
        for file in ImportKit.maps {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let kind = try RosterMap(text, file: file.name).kind
            for line in text.matches(of: /to=(\w+)[^\n]* ; map=([^;\n]+)/) {
                let field = try #require(kind.field(named: String(line.output.1)))
                let list = field.type.list
                for pair in line.output.2.split(separator: ",") {
                    let word = String(pair.prefix { $0 != "→" })
                    count += 1
                    #expect(list?.values.contains(word) == false, "\(pair)")
                }
            }
        }
        #expect(count > 10)
    }

    @Test func readsTheMapsThatAreBuiltIn() {
        #expect(Set(builtInMaps.map(\.kind)) == [.talent, .org, .need, .source])
    }
}

extension FieldType {
    /// The values from which one is taken.
    fileprivate var list: CodeList? {
        switch head {
        case .code(let list): list
        case .flag: YesNo.list
        default: nil
        }
    }
}
