/// The answer of one side of an introduction.
package enum Decision: String, Code {
    case accepted = "接受"
    case declined = "婉拒"
    case pending = "待定"

    package static let list = CodeList(
        Self.self,
        // As sheets that were filled in by hand have it.
        also: [
            .accepted: ["同意", "愿意", "可以"],
            .declined: ["不同意", "不愿意", "谢绝", "拒绝"],
            .pending: ["再议", "考虑中"],
        ],
        english: [
            .accepted: "accepted",
            .declined: "declined",
            .pending: "pending",
        ])
}
