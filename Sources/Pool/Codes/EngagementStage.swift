/// How far an introduction is.
package enum EngagementStage: String, Code, Codable {
    case recommended = "推荐"
    case asked = "征询"
    case negotiating = "洽谈"
    case intended = "意向"
    case signed = "签约"
    case underWay = "实施"
    case accepted = "验收"
    case brokenOff = "中止"

    /// That of a record that says nothing.
    package static let standard = EngagementStage.recommended
    package static let list = CodeList(Self.self, default: standard)
}
