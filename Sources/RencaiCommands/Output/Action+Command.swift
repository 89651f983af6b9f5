import Pool
import Words

extension Action {
    /// The command line by which it is done; what nobody knows yet stands in it as a word.
    ///
    /// `program` is how the program is called.
    func command(of program: String = "rencai", in language: Language) -> String {
        let pattern = language == .chinese ? pattern.chinese : pattern.english
        let parts = pattern.split(separator: "$", omittingEmptySubsequences: false)
        let rest = parts.dropFirst().map { part in
            let place = part.first.flatMap { Int(String($0)) } ?? 0
            return (arguments.dropFirst(max(0, place - 1)).first ?? "") + part.dropFirst()
        }
        return (program + " " + parts[0] + rest.joined()).trimmed
    }

    /// The command with `$1` and `$2` for what it is given.
    private var pattern: (chinese: String, english: String) {
        switch name {
        case .rewrite: same("fmt")
        case .seal: same("seal")
        case .convert: same("convert")
        case .importFile: same("import")
        case .importSound: same("import --partial")
        case .undo: same("undo $1")
        case .compare: same("diff")
        case .why: same("why")
        case .explain: same("explain $1")
        case .readFormat: same("help format")
        case .readKind: same("help $1")
        case .letterTemplate:
            ("template letter 专家征询函 -o 模板.docx", "template letter inquiry -o TEMPLATE.docx")
        case .backUp: ("backup 文件", "backup FILE")
        case .enterKey: same("key enter")
        case .listTalents: same("talent list")
        case .correctBirth: setting(Talent.birth.field, in: "talent", to: "$2")
        case .comparePeople: same("duplicates show $1 $2")
        case .mergePeople where arguments.isEmpty: same("duplicates merge")
        case .mergePeople: same("duplicates merge $1 --into $2 --same")
        case .listDuplicates: same("duplicates list")
        case .listReportedTwice: same("duplicates list --both")
        case .readmit:
            (
                "privacy readmit --id --reason 本人书面同意",
                "privacy readmit --id --reason 'written consent'"
            )
        case .takeAway: ("talent set 编号 $1-=值", "talent set KEY $1-=VALUE")
        case .addOrg:
            (
                "org add \(Org.name.field.label)=$1 \(Org.type.field.label)=\(OrgType.firm.text)",
                "org add \(Org.name.field.name)=$1 \(Org.type.field.name)=\(OrgType.firm.text)"
            )
        case .addAnotherOrg: same("org add --another")
        case .correctCreditCode: setting(Org.uscc.field, in: "org", to: "正确的代码", "CODE")
        case .addSource: same("source add $1")
        case .nameSource: ("source add 代码 --name 名称", "source add CODE --name NAME")
        case .importSources: same("source import")
        case .lockSources: same("source lock")
        case .showMap: ("source map 代码", "source map CODE")
        case .forgetMap: ("source map --drop 代码", "source map --drop CODE")
        case .showNeed: same("need show $1")
        case .setNeed: same("need set")
        case .setExperts: setting(Need.experts.field, in: "need", to: "$2")
        case .reviewNeed: same("need review")
        case .acceptNeed: same("need review $1 --accept")
        case .publishNeed: same("need publish $1")
        case .makeDecisions:
            (
                "report decisions --save 名字 -o 决策表.xlsx",
                "report decisions --save NAME -o decisions.xlsx"
            )
        case .reopenNeed: ("need reopen $1 --reason 原因", "need reopen $1 --reason WHY")
        case .mergeNeeds: same("need merge")
        case .makeNeedForm:
            ("template need --xlsx -o 需求.xlsx", "template need --xlsx -o FORM.xlsx")
        case .addIntroduction: same("engagement add")
        case .setIntroduction: same("engagement set $1")
        }
    }

    private func same(_ text: String) -> (String, String) { (text, text) }

    /// The command that gives a field of the record a value.
    private func setting(
        _ field: Field, in noun: String, to chinese: String, _ english: String? = nil
    ) -> (String, String) {
        (
            "\(noun) set $1 \(field.label)=\(chinese)",
            "\(noun) set $1 \(field.name)=\(english ?? chinese)"
        )
    }
}
