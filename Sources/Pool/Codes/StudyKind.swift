/// How somebody studied.
package enum StudyKind: String, Code {
    case fullTime = "全日制"
    case inService = "在职"

    package static let list = CodeList(
        Self.self, also: [.fullTime: ["全日制教育"], .inService: ["在职教育"]])
}
