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

extension Open<TeamStatus> {
    /// Whether the team can take something on: not while its application is open, nor after its term;
    /// one in a state that the list does not know may.
    package var isActive: Bool {
        switch self {
        case .listed(let status): ![.applying, .termOver, .ended, .revoked].contains(status)
        case .other: true
        }
    }
}
