package import Words

extension Table {
    /// What a JSON value consists of, for those who write programs that read it.
    package init(members: [JSONMember], in language: Language) {
        let words = ReportWords(language)
        self.init(
            columns: [
                Column(words[MemberText.member], .key), Column(words[MemberText.form]),
                Column(words[MemberText.meaning]),
            ], empty: words[MemberText.none])
        for member in members {
            let forms = JSONMember.Form.allCases.filter(member.forms.contains)
            let meaning = MemberMeaning.phrase(of: member.name)
            append([
                Cell(member.path),
                Cell(forms.map { words[MemberText($0)] }.joined(separator: words[MemberText.or])),
                Cell(meaning.map { words[$0] } ?? words[MemberText.each]),
            ])
        }
    }
}

/// The words of the table.
private enum MemberText: Phrases {
    case member, form, meaning, none, or, each, text, integer, number, boolean, list, object, null

    init(_ form: JSONMember.Form) {
        self =
            switch form {
            case .text: .text
            case .integer: .integer
            case .number: .number
            case .boolean: .boolean
            case .list: .list
            case .object: .object
            case .null: .null
            }
    }

    var phrase: Phrase {
        switch self {
        case .member: Phrase("成员", "Member")
        case .form: Phrase("类型", "Type")
        case .meaning: Phrase("含义", "Meaning")
        case .none: Phrase("没有成员", "No members")
        case .or: Phrase("或", " or ")
        case .each: Phrase("名称随数据而定，每个一项", "named as the data are, one for each")
        case .text: Phrase("文字", "string")
        case .integer: Phrase("整数", "integer")
        case .number: Phrase("小数", "number")
        case .boolean: Phrase("是否", "boolean")
        case .list: Phrase("列表", "array")
        case .object: Phrase("对象", "object")
        case .null: Phrase("空", "null")
        }
    }
}
