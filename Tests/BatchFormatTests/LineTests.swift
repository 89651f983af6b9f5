import BatchFormat
import Pool
import TestSupport
import Testing

/// What lines and fields may look like: each text, and the findings at its marks.
@Suite struct LineTests {
    @Test(
        arguments: [
            // Lines that are no field.
            ("Talent: 001\nName: 林若溪\n①某材料研究院", ["E110①"]),
            ("Talent: 001\nName: 林若溪\n①他说，一共三点：甲乙丙", ["E110①"]),
            ("Talent: 001\nName: 林若溪\n① Employer: 某所", ["E115①"]),
            ("Talent: 001\nName: 林若溪\n①\tEmployer: 某所", ["E115①"]),
            ("①+ 续行\nTalent: 001\nName: 林若溪", ["E112①"]),
            ("①: 001\nName: 林若溪", ["E110①"]),
            ("Talent: 001\nName: 林若溪\n①2019: 获奖", ["E110①"]),
            // Colons and blanks.
            ("Talent: 001\nName: 林若溪\n①Employer：某所", ["N113①"]),
            ("Talent: 001\nName: 林若溪\n①Employer :某所", ["N114①"]),
            ("Talent: 001\nName: 林若溪\n①Employer:  某所", ["N114①"]),
            ("Talent: 001\nName: 林若溪\nEmployer: a:b：c", []),
            // Descriptors.
            ("①%rec Talent", ["E111①"]),
            ("①%Rec: Talent", ["E111①"]),
            ("①%rec: Telent", ["E111①"]),
            ("%rec: Talent\n%doc: 人才\n%mandatory: Name\n\nTalent: 001\nName: 林若溪", []),
            ("%rec: Talent\n# 说明\nTalent: 001\nName: 林若溪", []),
            ("Talent: 001\nName: 林若溪\n①%rec: Need", ["E111①"]),
            ("%rec: Need\n\n①Talent: 001\nName: 林若溪", ["E203①"]),
            // Backslashes at the end.
            ("Talent: 001\nEmployer: 某所①\\", ["E116①"]),
            ("Talent: 001\nEmployer: 某所①\\\nName: 林若溪", ["E116①"]),
            ("Talent: 001\nBio: 甲①\\\n+ 乙", ["E116①"]),
            ("Talent: 001\nBio: 甲\n+ 乙①\\", ["E116①"]),
            ("Talent: 001\nEmployer: 某所①\\\n# 注\nName: 林若溪", ["E116①"]),
            ("Talent: 001\n①Employer: 某\\\n所", ["N119①"]),
            ("Talent: 001\nEmployer: ①某所\\ ", ["E116①"]),
            // Comments.
            ("# 说明：a\\\nTalent: 001\n# 注\nName: 林若溪\n#", []),
            ("①# 机密★5年", ["E810①"]),
            ("①# 密级：秘密", ["E810①"]),
            ("# 密级：公开，不含秘密级别的内容", []),
        ])
    func findsWhatIsWrongWithALine(marked: String, expected: [String]) {
        let (text, places) = (MarkedText(framed(marked)).text, MarkedText(framed(marked)).places)
        #expect(BatchReading(text).findings == expected.map { $0.placed(places) })
    }

    @Test(
        arguments: [
            ("Employer: 某\\\n所", "某所"),
            ("Employer: 某\\\n 所\\\n（甘肃）", "某 所（甘肃）"),
            ("Employer:某所", "某所"),
            ("Employer \t:\t 某所 \t", "某所"),
            ("工作单位：某所", "某所"),
            ("Bio: 甲\n+ 乙\n+\n+丙", "甲\n乙\n\n丙"),
            ("Bio:\n+ 甲\n+   乙  \n+ 丙\n+ ", "甲\n  乙  \n丙"),
            ("Bio: 甲\n+ + 乙\n+ # 丙\n+ %rec: x", "甲\n+ 乙\n# 丙\n%rec: x"),
            ("Bio: 甲\n# 注\n+ 乙", "甲\n乙"),
            ("Employer: \u{3000}某所\u{A0}", "某所"),
            ("Employer: 某\u{200B}所", "某所"),
            ("Name_latin: e\u{301}", "é"),
            ("Employer: 甲\n+ 乙", "甲乙"),
            ("Name_latin: John\n+ Smith", "John Smith"),
        ])
    func readsTheValue(field: String, value: String) throws {
        let reading = BatchReading(record: "Talent: 001\n\(field)")
        #expect(reading.isAccepted, "\(reading.findings)")
        #expect(reading.records.first?.record?.entries.first?.text == value)
    }
}

extension String {
    /// `E110①` with the line and column of the mark: `E110 8:1`.
    func placed(_ places: [Character: (line: Int, column: Int)]) -> String {
        guard let mark = last, let place = places[mark] else { return self }
        return "\(dropLast()) \(place.line):\(place.column)"
    }
}
