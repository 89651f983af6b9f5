/// The academy that a person belongs to.
package enum Academy: String, Code {
    case sciences = "科学院"
    case engineering = "工程院"
    case foreign = "外籍"

    package static let list = CodeList(
        Self.self,
        also: [
            .sciences: ["中国科学院", "中科院", "科学院院士", "中国科学院院士", "中科院院士"],
            .engineering: ["中国工程院", "工程院院士", "中国工程院院士"], .foreign: ["外籍院士", "外国院士"],
        ])
}
