import Pool

/// A place of a text that says a quantity of an indicator.
struct IndicatorStatement {
    let interval: Interval
    /// The quantity as it is written.
    let text: String

    /// The statements of a text about an indicator of this name.
    ///
    /// The name stands right before the quantity, with nothing between but words that link them: a
    /// number of something else is worse than none. What was before, what others have and what is
    /// only meant to be says nothing of what the work reached.
    static func all(of name: [Unicode.Scalar], in text: String) -> [Self] {
        let scalars = Array(text.unicodeScalars)
        let folded = text.foldedScalars
        return name.places(in: folded).compactMap { range in
            guard name.isWhole(at: range.lowerBound, in: folded),
                !folded.speaksOfOthers(before: range.lowerBound)
            else { return nil }
            var reader = QuantityReader(folded, at: range.upperBound)
            guard let start = reader.takeLink(), let interval = reader.interval(),
                !reader.isInList, reader.next != "时"
            else { return nil }
            let written = String(String.UnicodeScalarView(scalars[start..<reader.place]))
            return Self(interval: interval, text: written.trimmed)
        }
    }
}

extension [Unicode.Scalar] {
    /// Where the name stands in a text; a blank or a 的 within it is passed over.
    fileprivate func places(in text: Self) -> [Range<Int>] {
        text.indices.compactMap { start in
            guard text[start] == first else { return nil }
            var place = start
            for scalar in self {
                if place > start, place < text.count, text[place] != scalar,
                    text[place] == " " || text[place] == "的"
                {
                    place += 1
                }
                guard place < text.count, text[place] == scalar else { return nil }
                place += 1
            }
            return start..<place
        }
    }

    /// Whether the name is not the end of another: 回收率 within 锌回收率.
    ///
    /// A long name says enough by itself.
    fileprivate func isWhole(at start: Int, in text: Self) -> Bool {
        guard start > 0 else { return true }
        let before = text[start - 1]
        if first?.isASCIIWord == true { return !before.isASCIIWord }
        return count > 4 || !(before.isHan || before.isASCIIWord) || Self.openers.contains(before)
    }

    private static let openers = Set("使其且和与及将让至而时后下了可令则并到在中的".unicodeScalars)

    /// Whether the words before speak of something else than a result.
    fileprivate func speaksOfOthers(before end: Int) -> Bool {
        func holds(_ words: [String], since marks: Set<Unicode.Scalar>) -> Bool {
            let start = self[..<end].lastIndex { marks.contains($0) } ?? 0
            let text = String(String.UnicodeScalarView(self[start..<end]))
            return words.contains { text.contains($0) }
        }
        return holds(Self.intentions, since: Self.sentenceEnds)
            || holds(Self.others, since: Self.clauseEnds)
    }

    private static let sentenceEnds = Set("。!?;\n".unicodeScalars)
    private static let clauseEnds = Set("。!?;\n,，".unicodeScalars)
    private static let intentions = [
        "目标", "拟达", "拟实现", "预期", "预计", "计划", "如果", "假设", "要求", "限值", "国标",
        "expected", "target", "required",
    ]
    private static let others = [
        "原工艺", "原有", "原来", "原先", "传统", "常规", "现有", "国外", "国内", "此前", "以往", "对照",
        "对比", "相比", "比较", "文献", "标准", "若", "理论", "模拟", "仿真", "尚未", "未能", "未达", "不足",
        "问题", "由于", "分别", "不同", "conventional", "baseline", "compared",
    ]
}

extension QuantityReader {
    /// What makes a number a result: the one that was reached.
    mutating func takeResultVerb() -> ResultVerb? {
        ResultVerb.all.first { take($0.word) }
    }

    /// The words between a name and its quantity; `nil` where the quantity is another's.
    ///
    /// - Returns: where the quantity begins.
    mutating func takeLink() -> Int? {
        while takeLinkWord() {}
        if next == "由" || next == "从" {
            // What it was before, and then a word that leads to what it is now.
            place += 1
            guard interval() != nil else { return nil }
            takeBlanks()
            if next == "," { place += 1 }
            guard takeResultVerb() != nil else { return nil }
            while takeLinkWord() {}
        }
        return place
    }

    private mutating func takeLinkWord() -> Bool {
        takeBlanks()
        return takeResultVerb() != nil || Self.links.contains { take($0) }
    }

    /// Whether more numbers follow, so that it cannot be told which one is whose.
    var isInList: Bool {
        guard let next, "、和与及,/~".unicodeScalars.contains(next) else { return false }
        return rest.dropFirst().drop { $0 == " " }.first?.isASCIIDigit == true
    }

    private static let links: [[Unicode.Scalar]] = [
        "可达到", "达到", "可达", "稳定在", "保持在", "控制在", "维持在", "仅为", "只有", "约为", "平均为", "平均",
        "达", "仅", "约", "为", "是", "均", "都", "已", "可", "在", ":", "=", "of ", "is ", "was ",
        "reached ",
        "reaches ",
    ].map { Array($0.unicodeScalars) }
}

/// A verb whose number is the one that was reached.
struct ResultVerb {
    let word: [Unicode.Scalar]
    /// On which side of it is well, where the verb tells.
    let bound: Bound?

    static let all: [Self] =
        rows.flatMap { row in
            row.verbs.split(separator: " ").flatMap { verb in
                ["至", "到"].map { Self(word: Array((verb + $0).unicodeScalars), bound: row.bound) }
            }
        } + [Self(word: ["至"], bound: nil), Self(word: ["到"], bound: nil)]

    private static let rows: [(verbs: String, bound: Bound)] = [
        ("降低 下降 减少 缩短 压缩 收窄 降 减 缩", .atMost),
        ("提高 提升 增加 延长 上升 增大 升 增", .atLeast),
    ]
}
