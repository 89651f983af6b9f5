import Pool
import Testing
import Words

@Suite struct ValueWordingTests {
    @Test(
        arguments: [
            (
                "Class", "兰州市高层次人才/B ; from=2023-06", "兰州市高层次人才 B 类（自 2023 年 6 月）",
                "兰州市高层次人才 class B (since 2023-06)"
            ),
            (
                "Class", "兰州市高层次人才/B ; to=2026-12-31 ; kind=互认",
                "兰州市高层次人才 B 类（至 2026 年 12 月 31 日，互认）",
                "兰州市高层次人才 class B (until 2026-12-31, 互认)"
            ),
            (
                "Available", "每年 ; days=40 ; from=2026-01 ; to=2028-12",
                "每年 40 天（2026-01 至 2028-12）",
                "每年 40 days (2026-01 to 2028-12)"
            ),
            (
                "Title", "研究员 ; level=正高级 ; date=2026-08", "研究员（正高级，2026-08）",
                "研究员 (正高级, 2026-08)"
            ),
            (
                "Past_employer", "海湾公司 ; from=2009-06 ; to=2015-12 ; post=工程师",
                "海湾公司（2009-06 至 2015-12，工程师）", "海湾公司 (2009-06 to 2015-12, 工程师)"
            ),
            (
                "Education", "兰州大学 ; major=化学 ; degree=博士 ; end=2008",
                "兰州大学（化学，博士，至 2008 年）", "兰州大学 (化学, 博士, until 2008)"
            ),
            (
                "Stations_elsewhere", "1 ; declared=2026-03-10", "1（2026-03-10 申报）",
                "1 (declared 2026-03-10)"
            ),
            (
                "Award", "科技进步奖 ; level=省部级 ; grade=一等奖 ; order=2 ; year=2019",
                "科技进步奖（省部级，一等奖，2，2019 年）", "科技进步奖 (省部级, 一等奖, 2, 2019)"
            ),
            ("Employer", "甲；乙 ; 丙", "甲；乙 ; 丙", "甲；乙 ; 丙"), ("Retired", "是", "是", "yes"),
        ] as [(String, String, String, String)])
    func wordsWhatTheFormatWrites(
        field: String, value: String, chinese: String, english: String
    ) throws {
        let field = try #require(Kind.talent.field(named: field))
        #expect(field.worded(value, in: .chinese) == chinese)
        #expect(field.worded(value, in: .english) == english)
    }

    @Test func namesWhatIsBehindAKey() throws {
        let field = try #require(Kind.talent.field(named: "Skill"))
        let value = "std:mat.surface ; level=5 ; years=22"
        #expect(field.worded(value, in: .chinese, head: "真空镀膜") == "真空镀膜（5 级，22 年）")
        #expect(
            field.worded(value, in: .english, head: "真空镀膜", note: "std:mat.surface")
                == "真空镀膜 (std:mat.surface, level 5, 22 years)")
        let need = try #require(Kind.need.field(named: "Skill"))
        #expect(
            need.worded("std:a ; weight=0.5 ; must=是", in: .chinese, head: "镀膜")
                == "镀膜（权重 0.5，必备）")
    }

    /// No part of any field is shown as the format writes it.
    @Test(arguments: Kind.stored)
    func everyPartHasAName(kind: Kind) {
        for field in kind.fields {
            for parameter in field.type.parameters {
                for language in Language.allCases {
                    let label = parameter.label(in: language)
                    #expect(language == .english || label != parameter.name, "\(parameter.name)")
                    let text = field.worded("甲 ; \(parameter.name)=1", in: language)
                    #expect(!text.contains("="), "\(kind).\(field.name): \(text)")
                }
            }
        }
    }
}
