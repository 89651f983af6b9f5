/// What the department thinks of a candidate for a need, as it stands on the decision sheet.
package enum Opinion: String, Code {
    case agreed = "同意"
    case alternate = "备选"
    case rejected = "不同意"

    package static let list = CodeList(
        Self.self,
        english: [
            .agreed: "agreed",
            .alternate: "alternate",
            .rejected: "rejected",
        ])
}
