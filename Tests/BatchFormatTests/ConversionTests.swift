import BatchFormat
import Pool
import TestSupport
import Testing

/// A batch in the lenient form says what it says in the canonical one.
@Suite struct ConversionTests {
    private func converted(_ bytes: [UInt8], to form: BatchFormatter.Form) throws -> String {
        var formatter = BatchFormatter(file: "a.rec", context: ReadingContext(regions: Regions()))
        let text = formatter.format(bytes, as: form)
        return try #require(text, "\(formatter.diagnostics.errors)")
    }

    /// The text of a file, whose encoding is found out.
    private func decoded(_ file: [UInt8]) throws -> [UInt8] {
        var decoder = Decoder(try #require(Encoding(fitting: file)))
        return decoder.feed(file) + decoder.feed([], isLast: true)
    }

    @Test(arguments: Kind.stored, Encoding.allCases)
    func comesBackTheSame(kind: Kind, encoding: Encoding) throws {
        var random = RandomRecords(seed: 700 + UInt64(kind.number))
        let text = sealed((0..<25).map { _ in random.next(kind) })
        let canonical = try converted(Array(text.utf8), to: .canonical)
        let lenient = try converted(Array(text.utf8), to: .lenient)
        let file = try #require(encoding.windowsFile(lenient))
        let read = try decoded(file)
        #expect(try converted(read, to: .canonical).isIdentical(to: canonical))
        #expect(try converted(Array(canonical.utf8), to: .lenient).isIdentical(to: lenient))
    }

    @Test func writesTheNamesThatPeopleKnow() throws {
        let text = """
            # 开头
            Batch: demo-02
            Format: tpb/1
            Source: demo
            Made_at: 2026-04-02T09:30:00+08:00

            # 一
            Talent: 2
            Op: update
            Rev: 0123456789ab
            As_of: 2026-03
            Name: 林 若溪
            # 二
            Clear: Note
            Add_Skill: 真空镀膜 ; level=4
            Bio: 甲
            + 乙
            X_room: 305

            Conflict: 1
            Op: delete
            Reason: 误录

            # 末尾
            End: demo-02

            """
        let lenient = """
            # 开头
            批次: demo-02
            格式: tpb/1
            报送单位代码: demo
            生成时间: 2026-04-02T09:30:00+08:00

            # 一
            # 二
            人才: demo:2
            操作: update
            版本号: 0123456789ab
            数据截至: 2026-03
            姓名: 林若溪
            Add_专长标签: 真空镀膜 ; level=4
            主要业绩: 甲
            + 乙
            清空: 备注
            X_room: 305

            回避: demo:1
            操作: delete
            理由: 误录

            # 末尾
            结束标记: demo-02

            """
        #expect(try converted(Array(text.utf8), to: .lenient) == lenient)
        let canonical = try converted(Array(text.utf8), to: .canonical)
        #expect(canonical.contains("# 开头\n") && canonical.contains("\n# 末尾\n\n%rec: End\n"))
        let file = try #require(Encoding.utf8.windowsFile(lenient))
        #expect(try converted(file, to: .canonical) == canonical)
        let again = resealed(file, file: "a.rec", context: ReadingContext(regions: Regions()))
        let reading = BatchReading(try #require(again.text))
        #expect(reading.isAccepted && reading.recordCount == 2, "\(reading.findings)")
    }

    @Test func namesCharactersWithoutACode() throws {
        let text = framed("Talent: 1\nName: 林若溪\nNote: 一\u{E78D}二")
        #expect(Encoding.gb18030.windowsFile(text) == nil)
        #expect(Encoding.utf16BigEndian.windowsFile(text) != nil)
        let found = Encoding.gb18030.notEncodable(in: Array(text.utf8), file: "a.rec")
        #expect(
            found.map { "\($0.code.rawValue) \($0.place.line):\($0.place.column)" } == ["E120 8:8"])
    }

    /// Every note about the writing of a file is gone once it is in the canonical form; a key is
    /// no matter of writing.
    @Test(arguments: Example.all.filter { $0.code.hasPrefix("N") && $0.code != "N311" })
    func leavesNoNote(example: Example) throws {
        let bytes = try example.bytes()
        let reading = BatchReading(Array(try converted(bytes, to: .canonical).utf8))
        #expect(!reading.codes.contains { $0.hasPrefix("N") }, "\(reading.findings)")
    }
}
