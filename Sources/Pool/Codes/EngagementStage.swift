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
    package static let list = CodeList(
        Self.self,
        english: [
            .recommended: "recommended",
            .asked: "asked",
            .negotiating: "talks",
            .intended: "intended",
            .signed: "signed",
            .underWay: "under-way",
            .accepted: "accepted",
            .brokenOff: "broken-off",
        ], default: standard)
}

extension EngagementStage {
    /// The steps that may be taken from here: every later one, for what is reported at the end of a
    /// quarter has passed some in between, though nothing is under way that was not signed; nothing
    /// follows an end.
    package var next: [EngagementStage] {
        switch self {
        case .recommended: [.asked, .negotiating, .intended, .signed, .brokenOff]
        case .asked: [.negotiating, .intended, .signed, .brokenOff]
        case .negotiating: [.intended, .signed, .brokenOff]
        case .intended: [.signed, .brokenOff]
        case .signed: [.underWay, .accepted, .brokenOff]
        case .underWay: [.accepted, .brokenOff]
        case .accepted, .brokenOff: []
        }
    }

    /// Whether an introduction that is here may have come to be at another stage later, whatever
    /// steps lie between.
    package func leads(to other: EngagementStage) -> Bool {
        guard !isEnd else { return false }
        return other == .brokenOff || place < other.place
    }

    /// The place among the stages that follow one another.
    private var place: Int {
        switch self {
        case .recommended: 0
        case .asked: 1
        case .negotiating: 2
        case .intended: 3
        case .signed: 4
        case .underWay: 5
        case .accepted, .brokenOff: 6
        }
    }

    /// Whether there is a contract, be it fulfilled.
    package var isContract: Bool { [.signed, .underWay, .accepted].contains(self) }

    /// Whether nothing follows.
    package var isEnd: Bool { self == .accepted || self == .brokenOff }
}
