import BatchFormat
import Foundation
import Intake
import Ledger
import Pool
import Registry
import Reports
import Testing
import Words

@testable import RencaiCommands

/// No personal value stands in a message, a receipt, JSON or a page, whatever its form and field.
@Suite struct LeakTests {
    @Test func numbersAreShownNowhere() throws {
        #expect(NumberForms.all.count == 43)
        let places = NumberPlaces.all
        #expect(places.count >= 100)
        let registry = try LeakRegistry()
        for place in places {
            let shown = try registry.shown(of: place.batch(NumberForms.all))
            for form in NumberForms.all where shown.contains(form) || shown.contains(form.plain) {
                Issue.record("\(place.name): \(form)")
            }
        }
    }

    @Test(arguments: ["Batch: §", "Source_name: 甲局§", "Made_by: 李某§", "Made_at: §", "Prev: §"])
    func numbersOfTheHeadAreShownNowhere(line: String) throws {
        let registry = try LeakRegistry()
        for form in NumberForms.all {
            let text = line.replacing("§", with: form)
            let batch =
                line.hasPrefix("Batch")
                ? "\(text)\nFormat: tpb/1\nSource: lzgx\nMade_at: 2026-03-31\n\nTalent: 1\nName: 甲\n"
                : NumberPlaces.head + "\(text)\n\nTalent: 1\nName: 甲\n"
            let shown = try registry.shown(of: batch + "\nEnd: a-1\n")
            #expect(!shown.contains(form) && !shown.contains(form.plain), "\(form)")
        }
    }

    /// A batch cut off after each of its bytes, and with each colon left out.
    @Test func cutFilesShowNoPersonalValue() throws {
        let registry = try LeakRegistry()
        let bytes = Array(CutSample.text.utf8)
        let start = CutSample.text.utf8.count - CutSample.body.utf8.count
        let cuts = (1..<bytes.count).map { Array(bytes[..<$0]) }
        let colons = bytes.indices.filter { $0 > start && bytes[$0] == UInt8(ascii: ":") }
        let broken = colons.map { Array(bytes[..<$0] + bytes[($0 + 1)...]) }
        #expect(cuts.count + broken.count >= 499)
        for file in cuts + broken {
            let shown = try registry.shown(of: file)
            for value in CutSample.values(in: file) where shown.contains(value) {
                Issue.record("\(value) of \(String(decoding: file.suffix(40), as: UTF8.self))")
            }
        }
    }
}

/// Forty-one ways to write numbers that identify or reach a person; all are invented.
enum NumberForms {
    static let all = [
        "620102197506123012", "６２０１０２１９７５０６１２３０１２", "620102 19750612 3012",
        "620102-19750612-3012", "620102\u{A0}19750612\u{A0}3012", "620102\u{3000}197506123012",
        "6 2 0 1 0 2 1 9 7 5 0 6 1 2 3 0 1 2", "62010219750612105X", "62010219750612105x",
        "62010219750612105Ⅹ", "62010219750612105Ｘ", "620102750612302", "620102 750612 302",
        "６２０１０２７５０６１２３０２", "620102197506123013", "62010219750612301",
        "620102\u{200B}197506123012", "\u{202D}620102197506123012\u{202C}",
        "911156198001010016", "USA123456789012", "13893187651", "138 9318 7651", "138-9318-7651",
        "１３８９３１８７６５１", "138\u{A0}9318\u{A0}7651", "+86 138 9318 7651", "+8613893187651",
        "008613893187651", "86 13893187651", "138.9318.7651", "\u{200E}13893187651",
        "0931-8888017", "09318888017", "（0931）8888017", "+86-931-8888017", "+852 9123 4567",
        "H0123456789", "M12345678", "C12345678", "E12345678", "EA1234567",
        "138/9318/7651", "620102·19750612·3012",
    ]
}

extension String {
    /// The letters and digits in half width, as a careless reader would have them.
    fileprivate var plain: String {
        halfWidth.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
}

/// A place in a batch where a number may stand.
struct NumberPlaces {
    let name: String
    /// The lines of a record with `§` for the number and `¶` for a count.
    let lines: String

    static let head =
        "Batch: a-1\nFormat: tpb/1\nSource: lzgx\nMade_at: 2026-03-31\nAs_of: 2026-03-31\n"

    /// Every field of every kind, parameters, edits, keys, references, and lines that are wrong.
    static let all: [NumberPlaces] = {
        let fields = Kind.stored.flatMap { kind in
            kind.fields.enumerated().map { number, field in
                NumberPlaces(
                    name: "\(kind).\(field.name)",
                    lines: "\(kind.rawValue): k¶\n\(field.name): \(number % 2 == 0 ? "" : "号")§")
            }
        }
        let others = [
            "§: k¶", "Talent: §", "Talent: lzgx:§", "Talent: k¶\nOp: §", "Talent: k¶\nRev: §",
            "Talent: k¶\nInto: §", "Talent: k¶\nOp: delete\nReason: §", "Talent: k¶\nClear: §",
            "Talent: k¶\nAdd_Phone: §", "Talent: k¶\nDrop_Phone: 号§", "Talent: k¶\nAdd_Skill: §",
            "Talent: k¶\nX_tel: §", "Talent: k¶\nX_§: 甲", "Talent: k¶\n电话§: 甲",
            "Talent: k¶\n联系电话 §", "Talent: k¶\n§", "Talent: k¶\n + §", "Talent: k¶\nPhone: 号\n+ §",
            "Talent: k¶\nName: 甲\n+ §", "Talent: k¶\nAward: 奖 ; level=§",
            "Talent: k¶\nAward: 奖 ; x=§",
            "Talent: k¶\nAward: 奖 ; §", "Talent: k¶\nId: § ; type=护照", "Talent: k¶\nId: 1 ; type=§",
            "Talent: k¶\nName: 甲\u{7}§", "Talent: k¶\nNote: \u{E000}§", "Talent: k¶\nPhone：§",
            "Talent: k¶\nNote: §\\", "%rec: §", "# §", "Talent: k¶\nBirth: 1975 §",
        ]
        return fields + others.map { NumberPlaces(name: $0, lines: $0) }
    }()

    /// A batch with the number in each form at this place of a record of its own.
    func batch(_ forms: [String]) -> String {
        let records = forms.enumerated().map { number, form in
            lines.replacing("§", with: form).replacing("¶", with: "\(number)")
        }
        return Self.head + "\n" + records.joined(separator: "\n\n") + "\n\nEnd: a-1\n"
    }
}

/// A batch whose personal values are known.
private enum CutSample {
    static let body = """
        Talent: 1
        Name: 张三
        Id: 620102197506123012
        Ethnicity: 裕固族
        Political: 九三学社社员
        Native_place: 甘肃省肃南县
        Email: lin.secret@example.org
        Phone: 13893187651
        Add_Phone: 0931-8888017
        联系电话：13893187650
        Drop_Email: old.secret@example.org

        Org: 2
        Name: 甲公司
        Type: 企业
        Address: 雁滩路九百七十号
        + 六楼西侧办公室
        Contact: 欧阳联络
        Phone: 0931-8888018

        End: a-1

        """
    static let text = NumberPlaces.head + "\n" + body

    private static let whole = [
        "620102197506123012", "裕固族", "九三学社社员", "甘肃省肃南县", "lin.secret@example.org",
        "13893187651", "0931-8888017", "13893187650", "old.secret@example.org", "雁滩路九百七十号",
        "六楼西侧办公室", "欧阳联络", "0931-8888018",
    ]

    /// The values that the file holds; of one that is cut what is left, if it tells something.
    static func values(in file: [UInt8]) -> [String] {
        let text = String(decoding: file, as: UTF8.self)
        return whole.compactMap { value in
            (0...max(0, value.count - 6)).lazy.map { String(value.dropLast($0)) }.first(
                where: text.contains)
        }
    }
}

/// A registry of its own, and everything that is said of a batch.
private final class LeakRegistry {
    private let folder: URL
    private let store: RegistryStore

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rencai-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try RegistryStore.create(
            at: folder.appending(path: "rencai.db").path(), source: "lzrc")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func shown(of batch: String) throws -> String { try shown(of: Array(batch.utf8)) }

    /// The findings in both languages, JSON, the receipt and its page.
    func shown(of bytes: [UInt8]) throws -> String {
        let source = BatchSource(name: "a.rec", bytes: bytes)
        var request = ImportRequest(
            context: ReadingContext(regions: Codes.regions), operatorName: "张某",
            now: "2026-05-06T07:08:09+08:00")
        request.isPartial = true
        request.isDryRun = true
        let outcome = try store.importBatch(source, request)
        let display = Display.current
        let receipt = outcome.receipt(request, display)
        let page = try ReceiptReport(receipt, language: .chinese).document.html()
        let english = Display(language: .english) { _, field, _ in field }
        let names = RecordNames(store)
        let preview = outcome.preview.entries.map { entry -> String in
            let changes = entry.changes.map { $0.text(of: entry.kind, names) }
            return entry.heading + changes.joined()
        }
        let outputs: [String] = [
            display.summary(of: outcome.diagnostics, showing: .max),
            english.summary(of: outcome.diagnostics, showing: .max),
            FileReport(outcome).json.pretty, receipt.text, page, preview.joined(),
        ]
        return outputs.joined()
    }
}
