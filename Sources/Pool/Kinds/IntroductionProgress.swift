/// How far an introduction is, and whether somebody said no.
package struct IntroductionProgress: Hashable, Sendable {
    package var stage: EngagementStage
    /// Whether the expert or the organization declined.
    package var isDeclined: Bool
    /// Whether a contract was signed, be it broken off since.
    package var wasSigned: Bool

    /// `steps` are the stages that it is known to have come to.
    package init(
        _ stage: EngagementStage, replies: [Decision?] = [], signed: PartialDate? = nil,
        steps: [EngagementStage] = []
    ) {
        self.stage = stage
        isDeclined = replies.contains(.declined)
        wasSigned = signed != nil || (steps + [stage]).contains(where: \.isContract)
    }

    /// Whether the two are in touch and nothing is decided.
    package var isOpen: Bool { !wasSigned && !stage.isEnd && !isDeclined }

    /// Whether the two are in touch, or at work under a contract.
    package var isCurrent: Bool { isOpen || stage.isContract && !stage.isEnd }

    /// Whether a contract was signed and broken off.
    package var isContractBroken: Bool { wasSigned && stage == .brokenOff }

    /// Whether nothing came of it before anything was signed: then it is to be said why.
    package var isRefused: Bool { !wasSigned && (isDeclined || stage == .brokenOff) }

    /// Whether it may be said why nothing came of it.
    package var mayHaveReason: Bool { isDeclined || stage == .brokenOff }
}

extension FieldReading {
    /// How far an introduction is.
    package var introductionProgress: IntroductionProgress {
        IntroductionProgress(
            self[Engagement.stage] ?? .standard,
            replies: [self[Engagement.decision], self[Engagement.orgReply]],
            signed: self[Engagement.signed], steps: stages)
    }

    /// The stages that the steps of an introduction tell of.
    package var stages: [EngagementStage] {
        all(Engagement.step).compactMap { EngagementStage(canonical: $0.head) }
    }
}

/// What a need asks of its introductions.
package struct NeedTerms: Hashable, Sendable {
    /// How many experts are to be signed.
    package var experts: Int
    /// To whom it is shown, where it says so.
    package var visibility: Visibility?
    /// How many contracts had been broken off when it was opened again last.
    package var brokenBefore: Int

    package init(experts: Int?, visibility: Visibility? = nil, brokenBefore: Int = 0) {
        self.experts = experts ?? 1
        self.visibility = visibility
        self.brokenBefore = brokenBefore
    }

    package init(_ need: some FieldReading) {
        self.init(
            experts: need[Need.experts], visibility: need[Need.visibility],
            brokenBefore: need.all(Need.review).brokenBefore)
    }

    /// Where a need stands that is published and looks for candidates.
    fileprivate var published: NeedStatus {
        (visibility ?? .standard) == .targeted ? .pushed : .published
    }
}

extension NeedStatus {
    /// Where a need stands once its introductions are as far as these.
    ///
    /// A need that is not published yet, is put aside or has its end stays as it is. Whoever was only
    /// recommended is not asked yet; and when all who were asked said no the need is again as it was
    /// published, and looks for others. What was fulfilled keeps a need that asks for more as it is.
    /// Of the contracts that were broken off those before the need was opened again do not end it once
    /// more.
    package func following(
        _ introductions: [IntroductionProgress], by terms: NeedTerms
    ) -> NeedStatus {
        guard isServed else { return self }
        let contracts = introductions.count(where: \.stage.isContract)
        let accepted = introductions.count { $0.stage == .accepted }
        if accepted >= terms.experts { return .solved }
        if contracts >= terms.experts { return .signed }
        let isInTouch = introductions.contains { $0.isOpen && $0.stage != .recommended }
        if isInTouch || accepted < contracts { return .talking }
        let broken = introductions.count(where: \.isContractBroken)
        if accepted == 0, broken > terms.brokenBefore { return .unsolved }
        if accepted > 0, self == .signed { return .talking }
        guard self == .talking, introductions.contains(where: \.isRefused) else { return self }
        return terms.published
    }

    /// Where a need stands once an introduction has left it and these are there still.
    ///
    /// With nobody in touch or under contract it looks for candidates as it did when it was published.
    package func following(
        withdrawalTo introductions: [IntroductionProgress], by terms: NeedTerms
    ) -> NeedStatus {
        let status = following(introductions, by: terms)
        let isBusy = introductions.contains { $0.isCurrent && $0.stage != .recommended }
        guard !isBusy, [.talking, .signed].contains(status) else { return status }
        return terms.published
    }

    /// Whether others are to be recommended: whoever was introduced to the need has said no, or was
    /// refused.
    package func seeksOthers(after introductions: [IntroductionProgress]) -> Bool {
        isServed && !introductions.isEmpty && introductions.allSatisfy(\.isRefused)
    }
}
