import Ledger
import Pool
import Registry
import Reports

/// What became of a need so far, as lists tell it in a few words.
struct NeedProgress {
    private let status: NeedStatus
    /// Whether its time has run out, while it has no end.
    private let isLate: Bool
    private let introductions: [IntroductionRow]
    /// The furthest of those who are in touch or under contract, the first by key of equally far ones.
    private let furthest: IntroductionRow?
    private let currentCount: Int

    private init(
        _ need: RegistryRecord, on today: PartialDate?, _ introductions: [IntroductionRow]
    ) {
        status = need.needStatus
        isLate = today.flatMap(need.deadline) != nil
        self.introductions = introductions
        let current = introductions.lazy.filter {
            $0.progress.isOpen || $0.progress.stage.isContract
        }
        currentCount = current.count
        furthest = current.max { $0.progress.stage.leads(to: $1.progress.stage) }
    }

    /// `洽谈 郑拓山等2人；期限已过`.
    private func text(naming name: String, at stage: String) -> String {
        let late = isLate ? words("期限已过", "deadline passed") : ""
        return [introduced(name, at: stage), late].filter { !$0.isEmpty }
            .joined(separator: words("；", "; "))
    }

    /// `洽谈 郑拓山等2人`, with the name of the one who is furthest; empty where nobody was introduced.
    private func introduced(_ name: String, at stage: String) -> String {
        guard furthest != nil else {
            let count = introductions.count
            if status.seeksOthers(after: introductions.map(\.progress)) {
                return words(
                    "全部未成 \(count)，须再推荐", "all came to nothing (\(count)); recommend others")
            }
            return count == 0 ? "" : words("未成 \(count)", "came to nothing: \(count)")
        }
        guard currentCount > 1 else { return "\(stage) \(name)" }
        return words(
            "\(stage) \(name)等\(currentCount)人", "\(stage) \(name) and others, \(currentCount)")
    }

    static let kinds: [Kind] = [.talent, .team, .station]

    static let column = Column(words("进展", "Progress"))

    /// What is told of each of these needs.
    static func cells(
        of needs: [RegistryRecord], on today: PartialDate?, in store: RegistryStore,
        _ records: RecordNames
    ) throws -> [Cell] {
        // One reading of all is faster than a look-up for each of very many.
        let found = try store.introductions(to: needs.count > 2_000 ? nil : needs.map(\.id))
        let progress = needs.map { NeedProgress($0, on: today, found[$0.id] ?? []) }
        let candidates = Set(progress.compactMap(\.furthest?.candidate))
        let names = try store.titles(of: candidates, in: kinds)
        // Twenty thousand needs are at a dozen stages.
        var stages: [EngagementStage: String] = [:]
        for stage in EngagementStage.allCases {
            stages[stage] = try records.text(
                stage.text, of: Engagement.stage.field, isBrief: true)
        }
        return progress.map { progress in
            let name = progress.furthest?.candidate.flatMap { names[$0] }
            let stage = progress.furthest.flatMap { stages[$0.progress.stage] }
            return Cell(progress.text(naming: name ?? "", at: stage ?? ""))
        }
    }
}

extension RegistryRecord {
    /// The deadline of a need that has no end yet, where it has passed.
    func deadline(passedBy today: PartialDate) -> PartialDate? {
        guard kind == .need, !needStatus.isClosed, let deadline = self[Need.deadline],
            deadline.latest < today
        else { return nil }
        return deadline
    }
}
