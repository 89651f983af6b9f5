package import Pool

/// How a named part of a value is called, and how it reads: `5 级`, `22 年`.
struct ParameterPhrase {
    /// What the part is called.
    let label: (chinese: String, english: String)
    /// The part with `{}` for what is given; what is given alone when it speaks for itself.
    let phrase: (chinese: String, english: String)

    init(
        _ chinese: String, _ english: String, _ phrase: (chinese: String, english: String)
    ) {
        label = (chinese, english)
        self.phrase = phrase
    }

    /// A part that is named before what is given: `文号 兰人才〔2023〕5号`.
    init(named chinese: String, _ english: String) {
        self.init(chinese, english, ("\(chinese) {}", "\(english) {}"))
    }

    /// A part that speaks for itself: `互认`.
    init(_ chinese: String, _ english: String) {
        self.init(chinese, english, ("{}", "{}"))
    }

    func text(_ value: String, in language: Language) -> String {
        (language == .chinese ? phrase.chinese : phrase.english).replacing("{}", with: value)
    }
}

extension ParameterPhrase {
    /// The parts of all fields; a name means the same in every field.
    static let all: [String: ParameterPhrase] = [
        "actual": .init("实到天数", "days served", ("实到 {} 天", "{} days served")),
        "answer": .init("答复期限", "answer by", ("{} 前答复", "answer by {}")),
        "at": .init("时间", "day"),
        "broken": .init("已中止合同", "broken off before", ("此前中止 {} 份合同", "{} broken off before")),
        "by": .init(named: "经办", "by"),
        "criteria": .init("条件", "criteria"),
        "date": .init("日期", "date"),
        "days": .init("天数", "days", ("{} 天", "{} days")),
        "declared": .init("申报日期", "declared", ("{} 申报", "declared {}")),
        "degree": .init("学位", "degree"),
        "doc": .init(named: "文号", "document"),
        "end": .init("毕业时间", "end"),
        "figures": .init("指标分", "figures", ("指标 {} 分", "figures {}")),
        "from": .init("开始", "from"),
        "goal": .init(named: "目标", "goal"),
        "grade": .init("等次", "grade"),
        "kind": .init("方式", "kind"),
        "level": .init("级别", "level", ("{} 级", "level {}")),
        "limit": .init("上限", "limit", ("上限 {}", "at most {}")),
        "major": .init("专业", "major"),
        "map": .init(named: "折算", "map"),
        "material": .init("材料分", "material", ("材料 {} 分", "material {}")),
        "must": .init("必备", "must"),
        "name": .init("名称", "name"),
        "neutral": .init("参照层次", "neutral class", ("参照 {} 档", "neutral class {}")),
        "note": .init(named: "说明", "note:"),
        "now": .init(named: "现值", "now"),
        "on": .init("是否启用", "on"),
        "opinion": .init(named: "意见", "opinion:"),
        "round": .init("次数", "round", ("第 {} 次", "time {}")),
        "order": .init("排名", "order", ("第 {} 位", "no. {}")),
        "ownership": .init("归属分", "ownership", ("归属 {} 分", "ownership {}")),
        "planned": .init("约定天数", "days agreed", ("约定 {} 天", "{} days agreed")),
        "points": .init("分值", "points", ("{} 分", "{} points")),
        "post": .init("职务", "post"),
        "rank": .init("档次", "rank", ("第 {} 档", "rank {}")),
        "reason": .init(named: "理由", "reason:"),
        "ref": .init("文号", "reference"),
        "result": .init("结果", "result"),
        "role": .init("角色", "role"),
        "row": .init("行", "row", ("第 {} 行", "row {}")),
        "school": .init("学校", "school"),
        "services": .init(named: "待遇", "services"),
        "share": .init("占比", "share", ("{}%", "{}%")),
        "sheet": .init(named: "工作表", "sheet"),
        "skill": .init(named: "专长", "skill"),
        "source": .init(named: "来源", "source"),
        "stage": .init("环节", "stage"),
        "start": .init("入学时间", "start"),
        "tel": .init(named: "电话", "tel."),
        "to": .init("结束", "to"),
        "type": .init("类型", "type"),
        "unit": .init(named: "单位", "unit"),
        "value": .init(named: "代码", "code"),
        "way": .init("方向", "way"),
        "weight": .init(named: "权重", "weight"),
        "wording": .init("表述分", "wording", ("表述 {} 分", "wording {}")),
        "year": .init("年份", "year", ("{} 年", "{}")),
        "years": .init("年限", "years", ("{} 年", "{} years")),
    ]
}

extension FieldType.Parameter {
    /// What the part is called, in the language.
    package func label(in language: Language) -> String {
        let label = ParameterPhrase.all[name]?.label
        return (language == .chinese ? label?.chinese : label?.english) ?? name
    }

    /// What is given for the part, as people read it.
    func text(_ value: String, in language: Language) -> String {
        switch type {
        case .flag where name == Need.must.name: return flag(value, ("必备", "required"), language)
        case .flag: return flag(value, ("启用", "on"), language)
        // A level or a place in words, 省部级 or 一等奖, speaks for itself.
        case .line where ["level", "order"].contains(name): return value
        default: break
        }
        let worded = type.worded(value, in: language)
        return ParameterPhrase.all[name]?.text(worded, in: language) ?? "\(name) \(worded)"
    }

    private func flag(
        _ value: String, _ yes: (chinese: String, english: String), _ language: Language
    ) -> String {
        let isSet = Bool(canonical: value) == true
        switch language {
        case .chinese: return isSet ? yes.chinese : "不\(yes.chinese)"
        case .english: return isSet ? yes.english : "not \(yes.english)"
        }
    }
}
