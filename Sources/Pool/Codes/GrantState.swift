/// How far a service is.
package enum GrantState: String, Code {
    case requested = "申请"
    case examined = "审核"
    case delivered = "落实"
    case stopped = "停止"
    case refused = "不予"

    /// That of a record that says nothing.
    package static let standard = GrantState.requested
    package static let list = CodeList(
        Self.self,
        english: [
            .requested: "requested",
            .examined: "examined",
            .delivered: "delivered",
            .stopped: "stopped",
            .refused: "refused",
        ], default: standard)
}
