import BatchFormat
import Pool

/// One person's form for an appointment (干部任免审批表, .lrmx), as a sheet with one row.
///
/// It is XML whose root is `Person`. Only what the pool has a field for becomes a cell; the family,
/// the state of health, the photo and the rest are gone through for marks of secrecy alone.
struct AppointmentForm: Sendable {
    let sheet: Sheet

    init(file: String, _ bytes: [UInt8]) throws(SheetFault) {
        let elements = FormElements(keeping: Set((Self.titles + Self.columns).map(\.element)))
        try Self.read(bytes, file, elements)
        guard !elements.bearsSecrecyMark else { throw SheetFault(.secretMark, file, [:]) }
        let rows = Self.rows(of: elements.texts)
        sheet = Sheet(name: file, label: file, columnNames: Self.columns.map(\.title)) { body in
            for row in rows { try body(row) }
        }
    }

    private static func read(
        _ bytes: [UInt8], _ file: String, _ elements: FormElements
    ) throws(SheetFault) {
        guard bytes.count <= SheetBounds.partBytes else {
            throw SheetFault(unreadable: .oversized, file)
        }
        var decoder = Decoder(Encoding(ofXML: bytes))
        let text = decoder.feed(bytes, isLast: true)
        // The parser knows few encodings: what the form declares has been seen to.
        let reader = XMLReader(elements, .ofRoot, isUTF8: true)
        guard let reader, reader.feed(text), reader.feed([], isLast: true) else {
            let (line, column) = reader?.position ?? (1, 1)
            throw SheetFault(
                .formBroken, at: Place(file: file, line: line, column: column),
                [.line: String(line)])
        }
    }

    /// The rows as a table has them: what the form says of itself, the titles, the person.
    private static func rows(of texts: [String: String]) -> [SheetRow] {
        var texts = texts
        for (level, degree) in doubledSchools where texts[degree] == texts[level] {
            texts[degree] = nil
        }
        texts[honours] = texts[honours]?.honoursAlone
        let words = titles.compactMap { element, title in
            texts[element].flatMap { $0.isEmpty ? nil : SheetCell("\(title)：\($0)") }
        }
        return [
            SheetRow(1, [SheetCell("干部任免审批表")] + words),
            SheetRow(2, columns.map { SheetCell($0.title) }),
            SheetRow(3, columns.map { SheetCell(texts[$0.element] ?? "") }),
        ]
    }

    /// What is said of the form itself: who hands it in, and of which day it is.
    private static let titles: [(element: String, title: String)] = [
        ("ChengBaoDanWei", "呈报单位"), ("JiSuanNianLingShiJian", "计算年龄时间"),
        ("TianBiaoShiJian", "填表时间"),
    ]

    private static let columns: [(element: String, title: String)] = [
        ("XingMing", "姓名"), ("XingBie", "性别"), ("ChuShengNianYue", "出生年月"),
        ("ShenFenZheng", "身份证号"), ("MinZu", "民族"), ("JiGuan", "籍贯"),
        ("CanJiaGongZuoShiJian", "参加工作时间"), ("ZhuanYeJiShuZhiWu", "专业技术职务"),
        ("ShuXiZhuanYeYouHeZhuanChang", "熟悉专业有何专长"),
        ("QuanRiZhiJiaoYu_XueLi", "全日制教育/学历"), ("QuanRiZhiJiaoYu_XueWei", "全日制教育/学位"),
        ("QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", "全日制教育/毕业院校系"),
        ("QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", "全日制教育/毕业院校系"),
        ("ZaiZhiJiaoYu_XueLi", "在职教育/学历"), ("ZaiZhiJiaoYu_XueWei", "在职教育/学位"),
        ("ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", "在职教育/毕业院校系"),
        ("ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", "在职教育/毕业院校系"),
        ("XianRenZhiWu", "工作单位及职务"), ("JianLi", "简历"), (honours, "奖惩情况"),
    ]

    private static let honours = "JiangChengQingKuang"

    /// The school is written beside the level and beside the degree.
    private static let doubledSchools = ["QuanRiZhiJiaoYu", "ZaiZhiJiaoYu"].map {
        ("\($0)_XueLi_BiYeYuanXiaoXi", "\($0)_XueWei_BiYeYuanXiaoXi")
    }
}

extension String {
    /// The sentences, a line each, that speak of honours and of no punishment.
    fileprivate var honoursAlone: String {
        split { $0.isNewline || "。；;".contains($0) }.filter { !$0.contains("处分") }
            .joined(separator: "\n")
    }
}
