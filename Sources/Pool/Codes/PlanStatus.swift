/// How far a plan is.
package enum PlanStatus: String, Code {
    case proposed = "拟定"
    case adopted = "已采用"
    case withdrawn = "已撤回"

    /// That of a record that says nothing.
    package static let standard = PlanStatus.proposed
    package static let list = CodeList(
        Self.self,
        also: [.proposed: ["草拟"], .adopted: ["采用"], .withdrawn: ["撤回"]],
        english: [.proposed: "proposed", .adopted: "adopted", .withdrawn: "withdrawn"],
        default: standard)
}
