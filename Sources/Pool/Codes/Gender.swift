/// The gender of a person, by GB/T 2261.1.
package enum Gender: String, Code {
    case male = "男"
    case female = "女"
    case undisclosed = "未说明"

    package static let list = CodeList(
        Self.self,
        also: [
            .male: ["1", "男性", "m", "male"], .female: ["2", "女性", "f", "female"],
            .undisclosed: ["0", "9", "未知", "不详"],
        ])
}
