import Pool

/// What people write of a person behind the name: 女，藏族; 已退休.
enum PersonRemark {
    /// The words of a remark with the fields whose values they are; `nil` where it says something else.
    static func pieces(of remark: String) -> [(text: String, field: Field?)]? {
        let words = remark.split { "、，,；;/".contains($0) || $0.isWhitespace }.map(String.init)
        let pieces = words.compactMap(piece)
        return words.isEmpty || pieces.count < words.count ? nil : pieces
    }

    private static func piece(_ word: String) -> (text: String, field: Field?)? {
        if let field = fields[word] { return (word, field) }
        if peoples.contains(word) { return (word + "族", Talent.ethnicity.field) }
        if word.count < 6, word.count > 1, word.hasSuffix("族") {
            return (word, Talent.ethnicity.field)
        }
        return others.contains(word) ? (word, nil) : nil
    }

    private static let fields: [String: Field] = {
        let words: [(Field, [String])] = [
            (Talent.gender.field, ["男", "女"]),
            (
                Talent.workStatus.field,
                ["退休", "已退休", "返聘", "退休返聘", "在职", "在岗", "退居二线", "已离职", "离职"]
            ),
            (Talent.degree.field, ["博士", "硕士"]),
            (Talent.mode.field, ["柔性引进", "柔性", "全职引进", "双聘"]),
        ]
        return words.reduce(into: [:]) { fields, entry in
            for word in entry.1 { fields[word] = entry.0 }
        }
    }()

    /// The peoples that are written without 族 where there is little room.
    private static let peoples: Set<String> = [
        "汉", "回", "藏", "满", "蒙古", "壮", "苗", "彝", "土", "东乡", "保安", "裕固", "撒拉", "维吾尔", "哈萨克", "朝鲜",
        "土家", "布依", "侗", "瑶", "白", "傣", "黎",
    ]

    /// What says something for which there is no field, or not so much as is to be told.
    private static let others: Set<String> = [
        "离休", "已离休", "兼职", "特聘", "全职", "已调出", "调出", "已故", "去世", "已去世", "院士", "外籍", "外聘", "党外",
        "新增",
    ]

    /// How people are addressed, besides their titles.
    static let addresses = [
        "先生", "女士", "同志", "老师", "博士", "院士", "主任", "院长", "所长", "处长", "校长", "书记", "总工", "经理",
    ]
}
