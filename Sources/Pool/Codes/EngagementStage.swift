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

extension EngagementStage {
    /// The steps that follow each: every later one, for what is reported at the end of a quarter has
    /// passed some in between; nothing follows an end.
    private static let steps: [EngagementStage: [EngagementStage]] = [
        .recommended: [.asked, .negotiating, .intended, .signed, .brokenOff],
        .asked: [.negotiating, .intended, .signed, .brokenOff],
        .negotiating: [.intended, .signed, .brokenOff],
        .intended: [.signed, .brokenOff],
        .signed: [.underWay, .accepted, .brokenOff],
        .underWay: [.accepted, .brokenOff],
        .accepted: [],
        .brokenOff: [],
    ]

    /// The steps that may be taken from here.
    package var next: [EngagementStage] { Self.steps[self] ?? [] }

    /// Whether an introduction that is here may have come to be at another stage later, whatever
    /// steps lie between.
    package func leads(to other: EngagementStage) -> Bool {
        next.contains(other) || next.contains { $0.leads(to: other) }
    }

    /// Whether there is a contract, be it fulfilled.
    package var isContract: Bool { [.signed, .underWay, .accepted].contains(self) }

    /// Whether nothing follows.
    package var isEnd: Bool { next.isEmpty }
}
