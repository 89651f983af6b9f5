/// Where a workstation stands.
package enum StationStatus: String, Code {
    case preparing = "筹建"
    case running = "运行"
    case mending = "限期整改"
    case termOver = "期满"
    case deregistered = "注销"
    case revoked = "撤销"
    case terminated = "终止合作"

    /// That of a record that says nothing.
    package static let standard = StationStatus.running
    package static let list = CodeList(
        Self.self,
        english: [
            .preparing: "preparing",
            .running: "running",
            .mending: "mending",
            .termOver: "term over",
            .deregistered: "deregistered",
            .revoked: "revoked",
            .terminated: "terminated",
        ], default: standard)
}

extension StationStatus {
    /// The states after which there is no workstation any more.
    package static let ends: Set<StationStatus> = [.deregistered, .revoked, .terminated]

    /// Whether the workstation can take something on.
    package var isActive: Bool { self == .running }
}
