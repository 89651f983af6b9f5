/// Yes and no.
package enum YesNo: String, Code {
    case yes = "是"
    case no = "否"

    package static let list = CodeList(
        Self.self,
        also: [.yes: ["yes", "y", "true", "1", "√"], .no: ["no", "n", "false", "0", "×"]])
}

extension Bool: FieldValue {
    package init?(canonical text: String) {
        guard let flag = YesNo(rawValue: text) else { return nil }
        self = flag == .yes
    }
}
