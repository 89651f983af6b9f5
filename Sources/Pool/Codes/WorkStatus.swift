/// Whether a person is at work.
package enum WorkStatus: String, OpenCode {
    case working = "在职"
    case secondLine = "退居二线"
    case retired = "退休"
    case reemployed = "退休返聘"
    case foundingFirm = "离岗创业"
    case left = "离职"

    package static let list = CodeList(
        Self.self, also: [.working: ["在岗"], .retired: ["已退休"], .left: ["已离职"]],
        english: [
            .working: "at work",
            .secondLine: "second line",
            .retired: "retired",
            .reemployed: "re-employed",
            .foundingFirm: "founding a firm",
            .left: "left",
        ])
}
