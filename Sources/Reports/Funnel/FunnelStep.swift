import Pool
package import Registry

/// The steps by which needs are counted, from the first to the last.
package enum FunnelStep: Int, CaseIterable, Comparable, Sendable {
    case collected, reviewed, published, recommended, asked, intended, signed, solved

    /// The word for programs.
    package var name: String { "\(self)" }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The furthest step that a need came to, by its own word and by its introductions; `nil` of a
    /// draft, which nobody handed in.
    package init?(_ need: NeedSummary, _ introductions: [IntroductionRow]) {
        guard need.status != .draft else { return nil }
        let said: [Self?] = [
            Self(need.status), need.wasReviewed ? .reviewed : nil,
            need.wasPublished ? .published : nil,
        ]
        let reached = introductions.map { row in
            row.progress.wasSigned ? max(.signed, Self(row.furthest)) : Self(row.furthest)
        }
        self = (said.compactMap(\.self) + reached).max() ?? .collected
    }

    private init(_ status: NeedStatus) {
        self =
            switch status {
            case .approved: .reviewed
            case .published, .pushed: .published
            case .talking: .asked
            case .signed: .signed
            case .solved: .solved
            case .unsolved: .published
            case .draft, .submitted, .returned, .refused, .shelved, .withdrawn, .expired: .collected
            }
    }

    private init(_ stage: EngagementStage) {
        self =
            switch stage {
            case .recommended, .brokenOff: .recommended
            case .asked, .negotiating: .asked
            case .intended: .intended
            case .signed, .underWay: .signed
            case .accepted: .solved
            }
    }
}
