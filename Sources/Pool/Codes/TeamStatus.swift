/// Where a team stands.
package enum TeamStatus: String, OpenCode {
    case applying = "申报"
    case announced = "公示"
    case underWay = "在建"
    case termOver = "期满"
    case extended = "续建"
    case ended = "结束"
    case revoked = "撤销"

    /// That of a record that says nothing.
    package static let standard = TeamStatus.underWay
    package static let list = CodeList(
        Self.self,
        english: [
            .applying: "applying",
            .announced: "announced",
            .underWay: "under way",
            .termOver: "term over",
            .extended: "extended",
            .ended: "ended",
            .revoked: "revoked",
        ], default: standard)
}
