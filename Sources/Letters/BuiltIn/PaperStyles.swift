/// The styles of official paper by their names in the file, sizes in half points (GB/T 9704-2012).
enum PaperStyle: String, CaseIterable {
    /// 发文机关标志, red, over a line.
    case office = "Office"
    /// 发文字号
    case reference = "Reference"
    /// 标题: 2号小标宋
    case title = "LetterTitle"
    /// 主送机关
    case salutation = "Salutation"
    /// 正文: 3号仿宋, each line begins two characters in.
    case text = "LetterText"
    /// 落款 and 成文日期
    case signature = "Signature"
    case cell = "CellText"
    case heading = "CellHeading"
    case pageNumber = "PageNumber"

    private var title: String {
        switch self {
        case .office: "发文机关标志"
        case .reference: "发文字号"
        case .title: "公文标题"
        case .salutation: "主送机关"
        case .text: "公文正文"
        case .signature: "落款"
        case .cell: "表格文字"
        case .heading: "表头"
        case .pageNumber: "页码"
        }
    }

    private var paragraph: String {
        switch self {
        case .office:
            """
            <w:pBdr><w:bottom w:val="thickThinSmallGap" w:sz="24" w:space="6" w:color="FF0000"/></w:pBdr>\
            <w:spacing w:after="120"/><w:jc w:val="center"/>
            """
        case .reference: Self.line + "<w:jc w:val=\"right\"/>"
        case .title:
            "<w:spacing w:before=\"480\" w:after=\"480\" w:line=\"700\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>"
        case .salutation: Self.line
        case .text: Self.line + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"
        case .signature:
            Self.line + "<w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>"
        case .cell: "<w:spacing w:before=\"40\" w:after=\"40\"/>"
        case .heading:
            "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"60\"/><w:jc w:val=\"center\"/>"
        case .pageNumber: "<w:jc w:val=\"center\"/>"
        }
    }

    /// 22 lines on 225 mm.
    private static let line = "<w:spacing w:line=\"579\" w:lineRule=\"exact\"/>"

    private var letters: String {
        switch self {
        case .office:
            PaperStyles.font(.song) + "<w:color w:val=\"FF0000\"/>" + PaperStyles.size(56)
        case .title: PaperStyles.font(.song) + PaperStyles.size(44)
        case .reference, .salutation, .text, .signature: PaperStyles.size(32)
        case .cell: PaperStyles.size(21)
        case .heading: PaperStyles.font(.black) + PaperStyles.size(21)
        case .pageNumber: PaperStyles.font(.plain) + PaperStyles.size(28)
        }
    }

    var xml: String {
        """
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="\(rawValue)"><w:name w:val="\(title)"/>\
        <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>
        """
    }
}

enum PaperStyles {
    enum Font: String, CaseIterable {
        case imitation = "仿宋"
        case song = "方正小标宋简体"
        case black = "黑体"
        case plain = "宋体"

        /// What stands in where a machine has not got it.
        var other: String {
            switch self {
            case .imitation: "仿宋_GB2312"
            case .song: "宋体"
            case .black: "SimHei"
            case .plain: "SimSun"
            }
        }
    }

    static func font(_ font: Font) -> String {
        "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"\(font.rawValue)\"/>"
    }

    static func size(_ halfPoints: Int) -> String {
        "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
    }

    static var fonts: String {
        Font.allCases.map { font in
            "<w:font w:name=\"\(font.rawValue)\"><w:altName w:val=\"\(font.other)\"/></w:font>"
        }.joined()
    }

    static var xml: String {
        """
        <w:docDefaults><w:rPrDefault><w:rPr>\(font(.imitation))\(size(32))<w:lang w:val="en-US" \
        w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
        \(PaperStyle.allCases.map(\.xml).joined())
        """
    }
}
