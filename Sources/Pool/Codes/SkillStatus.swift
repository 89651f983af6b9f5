/// Where a tag stands in the vocabulary.
package enum SkillStatus: String, Code {
    case settled = "正式"
    case candidate = "候选"
    case retired = "停用"

    /// That of a record that says nothing.
    package static let standard = SkillStatus.settled
    package static let list = CodeList(
        Self.self,
        english: [
            .settled: "settled",
            .candidate: "candidate",
            .retired: "retired",
        ], default: standard)
}
