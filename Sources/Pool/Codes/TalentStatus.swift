/// Where a person stands in the pool.
package enum TalentStatus: String, Code {
    case unchecked = "待核"
    case pooled = "在库"
    case paused = "暂停"
    case noLongerReported = "不再报送"
    case removed = "退库"
    case deceased = "去世"

    /// That of a record that says nothing.
    package static let standard = TalentStatus.pooled
    package static let list = CodeList(
        Self.self,
        english: [
            .unchecked: "unchecked",
            .pooled: "pooled",
            .paused: "paused",
            .noLongerReported: "no longer reported",
            .removed: "removed",
            .deceased: "deceased",
        ], default: standard)

    /// The states in which nobody expects a person in a roster any more.
    package static let past: Set<TalentStatus> = [.noLongerReported, .removed, .deceased]
}
