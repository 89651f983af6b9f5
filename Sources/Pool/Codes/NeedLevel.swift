/// Who has the need.
package enum NeedLevel: String, Code {
    case firm = "企业"
    case industry = "产业"
    case region = "区域"

    /// That of a record that says nothing.
    package static let standard = NeedLevel.firm
    package static let list = CodeList(
        Self.self,
        english: [
            .firm: "firm",
            .industry: "industry",
            .region: "region",
        ], default: standard)
}
