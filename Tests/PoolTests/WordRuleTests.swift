import Pool
import Testing

/// Words that are no value of a field: each field has one rule for them, and none is kept.
@Suite struct WordRuleTests {
    private let context = ReadingContext(regions: Regions())

    private static let nothing = [
        "无", "没有", "暂无", "不详", "未知", "/", "／", "—", "——", "-", "–", "N/A", "n/a", "null", "None",
        "（无）",
        "空", "…", "无。", "待定",
    ]
    private static let ditto = ["同上", "〃", "″", "\"", "＂", "ditto", "（同上）", "同 上"]

    /// The field of `Talent.Skill`.
    private static func field(_ path: String) throws -> Field {
        let names = path.split(separator: ".").map(String.init)
        let kind = try #require(Kind(rawValue: names[0]))
        return try #require(kind.field(named: names[1]))
    }

    /// What became of a text in a field.
    private enum Outcome: Hashable {
        case values([String])
        case refused(DiagnosticCode)
    }

    private func outcome(_ text: String, _ field: Field) -> (outcome: Outcome, notes: [ValueNote]) {
        do throws(ValueFault) {
            let reading = try field.read(text, in: context)
            return (.values(reading.value), reading.notes)
        } catch {
            return (.refused(error.code), [])
        }
    }

    @Test(arguments: Kind.allCases, nothing)
    func keepsNoWordForNothing(kind: Kind, word: String) {
        for field in kind.fields {
            let (outcome, notes) = outcome(word, field)
            switch outcome {
            case .values([]): #expect(notes == [ValueNote(.nothingRead, [.word: word])])
            case .values(let values):
                // A word of the list, or a number: in any case another text, and a note says so.
                #expect(values.count == 1 && (isListed(word, field) || values != [word]))
            case .refused(let code):
                #expect([.emptyValue, .notInList, .notANumber, .opUnknown].contains(code))
            }
        }
    }

    private func isListed(_ word: String, _ field: Field) -> Bool {
        if case .code(let list) = field.type.head { list.knows(word) } else { false }
    }

    @Test(arguments: Kind.allCases, ditto)
    func refusesDittoEverywhere(kind: Kind, word: String) {
        for field in kind.fields {
            #expect(outcome(word, field).outcome == .refused(.ditto), "\(field.name)")
            guard let parameter = field.type.parameters.first, let head = sample(field.type.head)
            else { continue }
            let value = "\(head) ; \(parameter.name)=\(word)"
            #expect(outcome(value, field).outcome == .refused(.ditto), "\(field.name)")
        }
    }

    private func sample(_ type: FieldType) -> String? {
        switch type {
        case .line, .text: "甲"
        case .reference: "a-1"
        case .schemeClass: "某市高层次人才/B"
        case .number(let range): String(range.lowerBound)
        default: nil
        }
    }

    @Test func keepsWhatOnlyLooksLikeSuchAWord() throws {
        let field = try Self.field("Talent.Employer")
        for text in ["无锡某公司", "上海某所", "同济大学", "不锈钢厂", "空气动力所", "3M", "C", "“某”", "Nanjing"] {
            #expect(outcome(text, field).outcome == .values([text]))
        }
    }

    @Test func parametersThatSayNothingAreLeftOut() throws {
        let field = try Self.field("Talent.Title")
        let (outcome, notes) = outcome("教授 ; level=无 ; date=2019-06", field)
        #expect(outcome == .values(["教授 ; date=2019-06"]))
        #expect(notes == [ValueNote(.nothingRead, [.word: "无", .parameter: "level"])])
        #expect(self.outcome("无 ; level=正高", field).outcome == .refused(.emptyValue))
    }

    static let lists: [(String, String, [String])] = [
        ("Talent.Skill", "镍钴材料、电池材料", ["镍钴材料", "电池材料"]),
        ("Talent.Skill", "镍钴材料;电池材料", ["镍钴材料", "电池材料"]),
        ("Talent.Skill", "镀膜，焊接 ; level=3", ["镀膜 ; level=3", "焊接 ; level=3"]),
        ("Talent.Skill", "镀膜；level=3", ["镀膜 ; level=3"]),
        ("Talent.Skill", "镀膜（真空、磁控）", ["镀膜（真空、磁控）"]),
        ("Talent.Skill", "碳/碳复合材料", ["碳/碳复合材料"]),
        ("Talent.Skill", "CAD/CAE", ["CAD/CAE"]), ("Talent.Skill", "2,4-D", ["2,4-D"]),
        ("Talent.Skill", "Python, Java", ["Python", "Java"]),
        ("Talent.Skill", "镀膜技术/焊接技术", ["镀膜技术", "焊接技术"]),
        ("Talent.Skill", "镀膜、无", ["镀膜"]),
        ("Talent.Phone", "13900000017/0931-8888017", ["13900000017", "0931-8888017"]),
        ("Talent.Title", "教授、博士生导师", ["教授", "博士生导师"]),
        ("Talent.Name_alt", "张三、李四", ["张三", "李四"]),
        ("Talent.Bio", "镀膜、焊接", ["镀膜、焊接"]),
        ("Talent.Honor", "有突出贡献的科学、技术、管理专家", ["有突出贡献的科学、技术、管理专家"]),
        ("Need.Mode", "委托研发、技术咨询", ["委托研发", "技术咨询"]),
        ("Need.Keyword", "镍、钴、", ["镍", "钴"]), ("Team.Host", "f-1、f-2", ["f-1", "f-2"]),
        ("Team.Leader", "a/1,a/2", ["a/1", "a/2"]),
    ]

    @Test(arguments: lists)
    func partsValuesThatAreJoined(path: String, text: String, values: [String]) throws {
        let field = try Self.field(path)
        let (outcome, notes) = outcome(text, field)
        #expect(outcome == .values(values))
        #expect(
            notes.contains { $0.code == .listSplit } == (values.count > 1 || text.hasSuffix("无")))
    }

    @Test(arguments: [
        ("Need.Contract_kind", "技术开发、技术转让"), ("Org.Type", "企业/医院"),
        ("Talent.Gender", "男、女"),
        ("Talent.Name", "张三、李四"), ("Station.Host", "f-1、f-2"), ("Talent.Retired", "是/否"),
    ])
    func takesOneValueWhereThereIsRoomForOne(path: String, text: String) throws {
        let field = try Self.field(path)
        #expect(outcome(text, field).outcome == .refused(.fieldRepeated))
    }

    @Test func keepsOfficialNamesWhole() throws {
        let field = try Self.field("Org.Industry")
        let context = ReadingContext(regions: Regions(), wholeNames: ["农、林、牧、渔业".nfkcFolded])
        #expect(try field.read("农、林、牧、渔业", in: context).value == ["农、林、牧、渔业"])
        #expect(try field.read("农业、林业", in: context).value == ["农业", "林业"])
    }

    @Test(arguments: [
        ("Talent.Stations_elsewhere", "无", "0"), ("Talent.Gender", "女性", "女"),
        ("Talent.Gender", "M", "男"), ("Talent.Gender", "1-男", "男"),
        ("Talent.Academy", "中国科学院院士", "科学院"), ("Talent.Academy", "中国工程院院士", "工程院"),
        ("Talent.Class", "某市高层次人才 B 类", "某市高层次人才/B"),
        ("Talent.Class", "某市高层次人才/B类", "某市高层次人才/B"),
        ("Talent.Class", "某省领军人才第一层次", "某省领军人才/第一层次"), ("Batch.Scope", "全量", "full"),
        ("Batch.Scope", "增量", "delta"), ("Batch.Scope", "全部人才", "full Talent"),
    ])
    func readsOtherWordsAndSaysSo(path: String, text: String, value: String) throws {
        let field = try Self.field(path)
        let (outcome, notes) = outcome(text, field)
        #expect(outcome == .values([value]))
        #expect(notes == [ValueNote(.wordRead, [.word: text, .value: value])])
    }

    static let others: [(String, String, DiagnosticCode, String)] = [
        ("Talent.Class", "B类", .schemeMissing, ""),
        ("Talent.Class", "/B", .schemeMissing, ""),
        ("Need.Class_min", "第一层次", .schemeMissing, ""),
        ("Talent.Gender", "2-男", .notInList, ""), ("Talent.Retired", "无", .notInList, "否"),
        ("Talent.Capacity", "无", .notANumber, "0"), ("Need.Experts", "约三人", .notANumber, "3"),
        ("Batch.Scope", "全量报", .notInList, "full"), ("Batch.Scope", "无", .emptyValue, ""),
        ("Org.Hightech", "没有", .notInList, "否"),
    ]

    @Test(arguments: others)
    func refusesOthersWithAGuess(
        path: String, text: String, code: DiagnosticCode, guess: String
    ) throws {
        let field = try Self.field(path)
        let fault = #expect(throws: ValueFault.self) { try field.read(text, in: context) }
        #expect(fault?.code == code)
        #expect(fault?.parameters[.guess] ?? "" == guess)
    }

    @Test func namesTheParameterThatIsWrong() throws {
        let field = try Self.field("Talent.Education")
        let fault = #expect(throws: ValueFault.self) {
            try field.read("某大学 ; end=1726", in: context)
        }
        #expect(fault?.parameters[.parameter] == "end")
    }

    /// 暂不推荐: 否 must not keep anybody from being recommended.
    @Test func knowsTheWordsOfAFieldOfItsOwn() throws {
        let field = try Self.field("Talent.Blocked")
        #expect(try field.read("否", in: context).value == [])
        #expect(try field.read("不接受外地项目", in: context).value == ["不接受外地项目"])
    }
}
