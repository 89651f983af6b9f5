import Pool

/// What a Chinese title asks for: the noun that stands last, before words such as 的研发 and
/// 关键技术, which say only that something is to be made of it.
///
/// The words before it modify it: a title that ends in 水产养殖 asks for aquaculture, even in
/// containers.
struct TitleHead {
    /// So many characters make up most nouns of technology.
    private static let length = 4

    /// What stands behind the noun, in any order and number.
    private static let tails = [
        "的", "及", "其", "和", "与", "以及", "研发", "研究", "研制", "开发", "技术", "关键", "核心", "产业化",
        "应用", "示范", "推广", "项目", "改造", "升级", "改进", "优化", "创新", "方法", "方案", "问题", "成套", "利用",
    ].map { Array($0.unicodeScalars) }

    /// The noun's last characters; empty where the title has none.
    let text: String

    init(_ title: String) {
        let scalars = title.unicodeScalars.map(\.unified)
        let end = scalars.lastIndex(where: \.isHan).map { $0 + 1 } ?? 0
        let start = scalars[..<end].lastIndex { !$0.isHan }.map { $0 + 1 } ?? 0
        var run = scalars[start..<end]
        while let tail = Self.tails.first(where: { run.count > $0.count && run.ends(with: $0) }) {
            run.removeLast(tail.count)
        }
        text = String(String.UnicodeScalarView(run.suffix(Self.length)))
    }
}

extension ArraySlice<Unicode.Scalar> {
    fileprivate func ends(with tail: [Unicode.Scalar]) -> Bool {
        suffix(tail.count).elementsEqual(tail)
    }
}
