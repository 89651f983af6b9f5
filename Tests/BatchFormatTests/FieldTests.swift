import BatchFormat
import Pool
import TestSupport
import Testing
import Words

/// What the fields of a record may be: each text, and the findings at its marks.
@Suite struct FieldTests {
    private static let display = Display(language: .chinese) { _, field, _ in field }

    @Test(
        arguments: [
            ("Talent: 001\n①Brith: 1975-03", ["E202①"]),
            ("①Telent: 001\nName: 林若溪", ["E201①"]),
            ("Talent: ①001号#\nName: 林若溪", ["E301①"]),
            ("Talent: ①\nName: 林若溪", ["E204①"]),
            ("Talent: ①００１\nName: 林若溪", ["N235①"]),
            ("①人才: 001\n②姓名: 林若溪", ["N208①", "N208②"]),
            ("Talent: 001\nEmployer: ①", ["E207①"]),
            ("Talent: 001\nEmployer:①\n+", ["E207①"]),
            ("Talent: 001\nBirth: 1975\nBirth: ①1976", ["E205①"]),
            ("Talent: 001\nOp: put\nOp: ①put", ["E205①"]),
            ("Talent: 001\nOp: ①upsert", ["E410①"]),
            ("Talent: 001\nOp: ①PUT", ["N235①"]),
            ("Talent: 001\nInto: ①a b\nOp: merge", ["E301①"]),
            ("Talent: 001\nInto: ①002", ["E206①"]),
            ("Talent: 001\nAs_of: ①2026.13", ["E223①"]),
            ("Talent: 001\nOp: delete\nName: ①林若溪\nBirth: ②1975", ["E206①", "E206②"]),
            ("Talent: 001\nOp: merge\nInto: 002\nX_a: ①b", ["E206①"]),
            ("Talent: 001\nOp: create\nAdd_Discipline: ①材料", ["E206①"]),
            ("Talent: 001\nOp: replace\nClear: ①Birth", ["E206①"]),
            ("Talent: 001\n①Clear: Brith", ["E202①"]),
            ("Talent: 001\n①Add_Birth: 1975", ["E202①"]),
            ("Talent: 001\n①X_: 1", ["E202①"]),
            ("Talent: 001\n①操作: delete\n②原因: 重复", ["N208①", "N208②"]),
            ("Conflict: 001\n①原因: 师生", ["N208①"]),
            ("Talent: 001\nBirth: ①1890-03", ["W224①"]),
            ("Talent: 001\nBirth: ①2020", ["W224①"]),
            ("Talent: 001\nCapacity: ①３", ["N235①"]),
            ("Talent: 001\nCapacity: ①03", ["N235①"]),
            ("Talent: 001\nCapacity: ①三", ["E221①"]),
            ("Talent: 001\nCapacity: ①100", ["E220①"]),
            ("Talent: 001\nTitle: ①研究员 ; 2019", ["E117①"]),
            ("Talent: 001\nTitle: ①研究员 ; rank=1", ["E210①"]),
            ("Talent: 001\nTitle: ①; level=1", ["E207①"]),
            ("Talent: 001\nPast_employer: ①甲 ; post=a\\\\ ; from=2019", ["E116①"]),
            ("Talent: 001\nEmployer: 某①\u{200B}所", ["W106①"]),
            ("Talent: 001\nEmployer: 某①\u{7}所", ["E105①"]),
            ("Talent: 001\nEmployer: 某①\u{0}所", ["E105①"]),
            ("Talent: 001\nEmployer: 某①\u{E863}所", ["W107①"]),
            ("Talent: 001\nEmployer: ①锟斤拷", ["W103①"]),
            ("Talent: 001\nEmployer: ①鍏板窞澶", ["W103①"]),
            ("Talent: 001\nEmployer: ①À¼ÖÝ", ["W103①"]),
            ("Talent: 001\nBio: 甲\n①+ 机密★10年", ["E810①"]),
            ("Talent: 001\n①Bio: 参与秘密级项目", ["E810①"]),
            ("Talent: 001\n①Bio: 密级: 绝 密", ["E810①"]),
            ("Talent: 001\nBio: 精密铸造，保守秘密，秘密级别", []),
            ("Talent: 001\nBio: 有秘密级信息系统集成资质", []),
            ("Talent: 001\n①密级: 机密", ["E810①", "E202①"]),
            ("Talent: 001\n①机密★10年\n②Bio: 绝密级", ["E810①", "E110①", "E810②"]),
            ("Talent: 001\nEmployer: 五★级、铜镍铝厂、兰鑫钢铁、Café", []),
            ("Talent: 001\nSkill: 镀膜（真空）", []),
            ("Talent: 001\nEmployer_ref: ①ｆ-01", ["N235①"]),
            ("Talent: 001\nMode: ①周末工程师", ["W240①"]),
        ])
    func findsWhatIsWrongWithAField(marked: String, expected: [String]) {
        let (text, places) = (MarkedText(framed(marked)).text, MarkedText(framed(marked)).places)
        #expect(BatchReading(text).findings == expected.map { $0.placed(places) })
    }

    @Test func keepsGoodRecordsAndReportsEveryBadOne() {
        let reading = BatchReading(
            record: """
                Talent: 001
                Name: 林若溪
                Birth: 1975.13
                Capacity: 三

                Talent: 002
                Name: 顾怀远

                Talent: 003
                Nmae: 沈知行
                Gender: 南
                """)
        #expect(reading.codes == ["E223", "E221", "E202", "E220"])
        #expect(reading.records.map(\.isSound) == [false, true, false])
        #expect(reading.recordCount == 3)
    }

    @Test func readsTheSameRecordOnce() {
        let record = "Talent: 001\nName: 林若溪\n"
        let reading = BatchReading(record: "\(record)\n\(record)\nTalent: demo:001\nName: 林若溪")
        #expect(reading.findings == ["N310 9:1", "E302 12:9"])
        #expect(reading.records.map { $0.record != nil } == [true, false, true])
        #expect(reading.records.map(\.isSound) == [true, true, false])
        #expect(reading.recordCount == 3)
    }

    @Test func takesTheReasonOfADeletionFromAFieldOfThatName() throws {
        let reading = BatchReading(record: "Conflict: 001\nOp: delete\nReason: 已离任")
        let record = try #require(reading.records.first?.record)
        #expect(reading.diagnostics.isEmpty)
        #expect(record.reason == "已离任" && record.entries.isEmpty)
        let kept = BatchReading(record: "Conflict: 001\nParty: a\nWith: b\nReason: 师生")
        #expect(kept.records.first?.record?[Conflict.reason] == "师生")
    }

    @Test func saysWhichFieldALabelIs() {
        let reading = BatchReading(record: "Talent: 001\n工作单位: 某所")
        #expect(reading.diagnostics.first?.parameters == [.value: "工作单位", .name: "Employer"])
    }

    @Test func ignoresUnknownFieldsOfANewerMinorVersion() {
        let text = framed("Talent: 001\nPlanet: 火星\nName: 林若溪")
        let reading = BatchReading(text.replacing("tpb/1", with: "tpb/1.9"))
        #expect(reading.codes == ["W209"])
        #expect(reading.records.first?.isSound == true)
    }

    @Test func marksTheValueAlone() throws {
        let reading = BatchReading(record: "Talent: 001\n出生年月： 1975.13  ")
        let finding = try #require(reading.diagnostics.last)
        #expect((finding.place.column, finding.place.length) == (7, 7))
        #expect(
            Self.display.text(of: finding).split(separator: "\n")[1...2]
                == ["    7 | 出生年月： 1975.13  ", "      |            ^^^^^^^"])
    }

    @Test(
        arguments: [
            "Id: 11010519491231002", "证件号码: 11010519491231002 ; type=x",
            "Phone: 138000012", "Idd: 11010519491231002X", "Id 11010519491231002X",
            "Id: 11010519491231002X\\", "Phone: 1380000\u{7}1234", " Id: 11010519491231002X",
            "联系电话： 1380000 1234 567", "Id: 护照 ; 11010519491231002X",
        ])
    func showsNothingPersonal(field: String) {
        let reading = BatchReading(record: "Talent: 001\n\(field)")
        #expect(!reading.errors.isEmpty)
        for finding in reading.diagnostics {
            let shown = Self.display.text(of: finding)
            #expect(!shown.contains("110105") && !shown.contains("1380000"), "\(shown)")
        }
    }

    @Test func countsColumnsInCharactersAndPlacesInBytes() throws {
        let reading = BatchReading(record: "Talent: 001\nEmployer: 𠮷👩‍🔬e\u{301}\u{7}")
        let place = try #require(reading.diagnostics.first?.place)
        #expect((place.line, place.column, place.length) == (7, 14, 1))
        #expect(
            place.bytes.lowerBound == framed("Talent: 001\nEmployer: 𠮷👩‍🔬e\u{301}").utf8.count
                - "\n\nEnd: demo-02\n".utf8.count)
        #expect(place.bytes.count == 1)
    }

    @Test(
        arguments: [
            ("lzgx", "lzgx:lzgx"), ("lzgx:lzgx", "lzgx:lzgx"), ("ｌｚｇｘ", "lzgx:lzgx"),
            ("demo:lzgx", nil), ("LZGX", nil), ("兰州", nil),
        ] as [(String, String?)])
    func keysAnOfficeByItsCode(text: String, key: String?) {
        let reading = BatchReading(record: "Source: \(text)\nName: 某园区")
        #expect(reading.records.first?.record?.key.description == key)
        #expect(reading.codes.contains("E301") == (key == nil))
    }
}
