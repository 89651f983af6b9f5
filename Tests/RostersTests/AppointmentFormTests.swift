import BatchFormat
import Pool
import Rosters
import TestSupport
import Testing

/// A form with one person, as the program for appointments writes it; everybody in it is invented.
@Suite struct AppointmentFormTests {
    private static func form(_ head: String, _ others: String = "") -> String {
        """
        <?xml version="1.0" encoding="\(head)"?>
        <Person>
            <XingMing>甲　示例</XingMing>
            <XingBie>女</XingBie>
            <ChuShengNianYue>197508</ChuShengNianYue>
            <MinZu>藏族</MinZu>
            <JiGuan>甘肃示例</JiGuan>
            <CanJiaGongZuoShiJian>1998.07</CanJiaGongZuoShiJian>
            <JianKangZhuangKuang>某种疾病</JianKangZhuangKuang>
            <ZhuanYeJiShuZhiWu>研究员</ZhuanYeJiShuZhiWu>
            <ShuXiZhuanYeYouHeZhuanChang>冶金、选矿</ShuXiZhuanYeYouHeZhuanChang>
            <QuanRiZhiJiaoYu_XueLi>大学</QuanRiZhiJiaoYu_XueLi>
            <QuanRiZhiJiaoYu_XueWei>工学学士</QuanRiZhiJiaoYu_XueWei>
            <QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi>示例大学冶金系</QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi>
            <QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi>示例大学冶金系</QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi>
            <ZaiZhiJiaoYu_XueLi>研究生</ZaiZhiJiaoYu_XueLi>
            <ZaiZhiJiaoYu_XueWei>工学博士</ZaiZhiJiaoYu_XueWei>
            <ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi>示例理工学院</ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi>
            <ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi/>
            <XianRenZhiWu>示例研究所所长</XianRenZhiWu>
            <NiRenZhiWu>某处处长</NiRenZhiWu>
            <JianLi>1994.09--1998.07  示例大学学习
        1998.07--        示例研究所工作</JianLi>
            <JiangChengQingKuang>2015年获某奖。2018年受警告处分。</JiangChengQingKuang>
            <JiaTingChengYuan><Item><ChengWei>丈夫</ChengWei><XingMing>乙家属</XingMing></Item></JiaTingChengYuan>
            <ChengBaoDanWei>兰州示例研究所</ChengBaoDanWei>
            <JiSuanNianLingShiJian>20260630</JiSuanNianLingShiJian>
            <ZhaoPian>5py65a+G4piF</ZhaoPian>\(others)
        </Person>

        """
    }

    private static func read(_ bytes: [UInt8]) throws -> ReadRoster {
        try ReadRoster(SheetFile(name: "甲.lrmx", bytes: bytes))
    }

    private static let person = [
        "Name=甲示例 Gender=女 Birth=1975-08 Employer=示例研究所 Post=所长 Title=研究员 Degree=工学学士 Degree=工学博士 "
            + "Edu_level=研究生 Education=示例大学冶金系 Education=示例理工学院 Work_start=1998-07 "
            + "Ethnicity=藏族 Native_place=甘肃示例 Skill=冶金 Skill=选矿 Award=2015年获某奖 "
            + "Bio=1994.09--1998.07  示例大学学习\n1998.07--        示例研究所工作"
    ]

    /// Of the family, the state of health and what is planned nothing is read.
    @Test func readsWhatIsKept() throws {
        let roster = try Self.read(Array(Self.form("utf-8").utf8))
        #expect(roster.values == Self.person, "\(roster.findings)")
        #expect(roster.roster.titles.office == "兰州示例研究所")
        #expect(roster.roster.titles.asOf?.date.text == "2026-06-30")
    }

    @Test(
        arguments: [
            (.gb18030, "GB2312"), (.gb18030, "gbk"), (.utf8, "GB2312"),
            (.utf16LittleEndian, "UTF-16"), (.utf16BigEndian, "UTF-16"),
        ] as [(Encoding, String)])
    func readsEveryEncoding(encoding: Encoding, declared: String) throws {
        let bytes = try #require(encoding.windowsFile(Self.form(declared)))
        #expect(FileKind(bytes, named: "甲.xml") == .lrmx)
        #expect(try Self.read(bytes).values == Self.person)
        // Some programs leave the byte order mark out.
        guard encoding != .gb18030 else { return }
        let mark = encoding == .utf8 ? 3 : 2
        #expect(try Self.read(Array(bytes.dropFirst(mark))).values == Self.person)
    }

    @Test(
        arguments: [
            (form("utf-8").replacing("</XingBie>", with: ""), 29),
            (String(form("utf-8").prefix(200)), 8),
            (form("utf-8").replacing("女", with: "&nbsp;"), 4),
            (
                form("utf-8").replacing("<Person>", with: "<!DOCTYPE a [<!ENTITY b 'c'>]><Person>"),
                2
            ),
        ] as [(String, Int)])
    func saysWhereAFormIsBroken(text: String, line: Int) throws {
        let fault = #expect(throws: SheetFault.self) { try Self.read(Array(text.utf8)) }
        #expect(fault?.diagnostic.code == .formBroken)
        #expect(fault?.diagnostic.place.line == line)
    }

    @Test func namesTheFieldThatIsWrong() throws {
        let text = Self.form("utf-8").replacing("197508", with: "197513")
        let roster = try Self.read(Array(text.utf8))
        #expect(roster.findings == ["E223 出生年月"])
    }

    /// In what is not kept a mark may stand too.
    @Test func refusesSecrets() throws {
        let text = Self.form("utf-8", "<RenMianLiYou>机密★10年</RenMianLiYou>")
        #expect(try fault { _ = try Self.read(Array(text.utf8)) } == "E810")
    }
}
