/// The answer of one side of an introduction.
package enum Decision: String, Code {
    case accepted = "接受"
    case declined = "婉拒"
    case pending = "待定"

    package static let list = CodeList(
        Self.self,
        english: [
            .accepted: "accepted",
            .declined: "declined",
            .pending: "pending",
        ])
}
