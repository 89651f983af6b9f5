import Foundation
import Testing

/// Forms for appointments, one person each, go in one by one or as a folder.
@Suite struct AppointmentFormImportTests {
    private static func form(_ name: String, _ title: String) -> String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Person>
            <XingMing>\(name)</XingMing><ChuShengNianYue>1975.10</ChuShengNianYue>
            <ZhuanYeJiShuZhiWu>\(title)</ZhuanYeJiShuZhiWu>
            <JianKangZhuangKuang>某种疾病</JianKangZhuangKuang>
            <JiaTingChengYuan><Item><XingMing>丙家属</XingMing></Item></JiaTingChengYuan>
            <ChengBaoDanWei>兰州示例研究所</ChengBaoDanWei>
            <JiSuanNianLingShiJian>20260630</JiSuanNianLingShiJian>
        </Person>
        """
    }

    @Test func takesAFolderOfThem() throws {
        let workdir = try Workdir.withRegistry()
        #expect(
            try workdir.rencai("source", "add", "lzsl", "--name", "兰州示例研究所").status == 0)
        try workdir.write(Self.form("甲示例", "研究员"), to: "审批表/甲.lrmx")
        try workdir.write(Self.form("乙示例", "工程师"), to: "审批表/乙.lrmx")
        let outcome = try workdir.rencai("import", "审批表")
        #expect(outcome.status == 0, "\(outcome)")
        let shown = try workdir.rencai("talent", "show", "甲示例").output
        #expect(shown.contains("1975-10") && shown.contains("研究员"), "\(shown)")
        let all = try workdir.rencai("export", "--all").output
        #expect(all.contains("乙示例") && !all.contains("某种疾病") && !all.contains("丙家属"))
    }

    /// Forms are of many days: one of somebody who is not known yet turns nothing back.
    @Test func takesAnOlderOneOfSomebodyElse() throws {
        let workdir = try Workdir.withRegistry()
        let options = ["import", "--source", "lzsl"]
        try workdir.write(Self.form("甲示例", "研究员"), to: "甲.lrmx")
        let older = Self.form("乙示例", "工程师").replacing("20260630", with: "20260331")
        try workdir.write(older, to: "乙.lrmx")
        try workdir.write(older.replacing("乙示例", with: "甲示例"), to: "旧.lrmx")
        #expect(try workdir.rencai(options + ["甲.lrmx"]).status == 0)
        #expect(try workdir.rencai(options + ["乙.lrmx"]).status == 0)
        #expect(try workdir.rencai(options + ["旧.lrmx"]).errors.contains("[E516"))
    }

    @Test func saysWhereOneIsBroken() throws {
        let workdir = try Workdir.withRegistry()
        let text = Self.form("甲示例", "研究员").replacing("</ZhuanYeJiShuZhiWu>", with: "")
        try workdir.write(text, to: "甲.lrmx")
        let outcome = try workdir.rencai("import", "甲.lrmx")
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.errors.contains("甲.lrmx:9:3: 错误[E735"), "\(outcome)")
    }
}
