import Duplicates
import Ledger
import Pool
import Registry

/// What waits in the registry for somebody of the department.
enum WaitingMatter: String, CaseIterable {
    case unreviewedNeeds = "unreviewed-needs"
    case answersDue = "answers-due"
    case overdueNeeds = "overdue-needs"
    case unaskedExperts = "unasked-experts"
    case unansweredExperts = "unanswered-experts"
    case endingContracts = "ending-contracts"
    case incompleteOffices = "incomplete-offices"
    case overdueOffices = "overdue-offices"
    case duplicates
    case candidateTags = "candidate-tags"
    case lastImport = "last-import"
}

/// How much waits, and what is to be known of it at once.
struct WaitingMatters {
    /// One matter of which there is something.
    struct Item {
        var matter: WaitingMatter
        var count: Int
        /// How many days the longest has waited.
        var days: Int?
        /// The batch that can be taken back, or the need whose answer is due first.
        var name: String?
    }

    /// So many days before its end a contract is looked at.
    static let daysAhead = 90

    private(set) var items: [Item] = []

    /// - Complexity: needs, introductions and people are each read once, as far as they are counted.
    init(_ store: RegistryStore, retention: Retention, on day: PartialDate) throws {
        try countRecords(store, retention, day)
        try countAnswers(store, day)
        try countIntroductions(store, day)
        try countOffices(store, day)
        let duplicates = try store.duplicates().search.pairs
            .count { $0.hasOneIdentity || $0.percent >= DuplicateSearch.leastPercent }
        add(.duplicates, duplicates)
        let last = try store.batches().last { $0.undoneBy == nil && $0.undoes == nil }
        if let last { add(.lastImport, 1, name: last.name) }
        let order = Dictionary(
            uniqueKeysWithValues: zip(WaitingMatter.allCases, WaitingMatter.allCases.indices))
        items.sort { order[$0.matter, default: 0] < order[$1.matter, default: 0] }
    }

    private mutating func add(
        _ matter: WaitingMatter, _ count: Int, days: Int? = nil, name: String? = nil
    ) {
        if count > 0 { items.append(Item(matter: matter, count: count, days: days, name: name)) }
    }

    private mutating func countRecords(
        _ store: RegistryStore, _ retention: Retention, _ day: PartialDate
    ) throws {
        let counts = try store.qualityCounts(
            of: [.need: [], .skill: []], from: nil, retention: retention, on: day)
        func count(_ matter: QualityMatter) -> Int {
            counts.groups.reduce(0) { $0 + ($1.matters[matter] ?? 0) }
        }
        add(.unreviewedNeeds, count(.unreviewedNeeds), days: counts.longestWait)
        add(.overdueNeeds, count(.overdueNeeds))
        add(.candidateTags, count(.candidateTags))
    }

    /// The needs that wait for a review and whose firm was promised an answer by this day.
    private mutating func countAnswers(_ store: RegistryStore, _ day: PartialDate) throws {
        let waiting = FieldCondition(
            Need.status.index, fallback: NeedStatus.standard.text,
            texts: [NeedStatus.submitted.text])
        let due = try store.records(.need, where: [waiting]).shown.compactMap { need in
            need.all(Need.review).compactMap { $0[Need.answerBy] }.last.map { (need, $0) }
        }.filter { $0.1.latest <= day }.sorted { $0.1.latest < $1.1.latest }
        guard let first = due.first else { return }
        add(
            .answersDue, due.count, days: day.daysSinceEpoch - first.1.latest.daysSinceEpoch,
            name: first.0.key.shown)
    }

    private mutating func countIntroductions(
        _ store: RegistryStore, _ day: PartialDate
    ) throws {
        let rows = try store.introductions().values.joined()
        add(.unaskedExperts, rows.count { $0.progress.stage == .recommended && $0.progress.isOpen })
        add(.unansweredExperts, rows.count { $0.progress.stage == .asked && $0.progress.isOpen })
        let last = day.daysSinceEpoch + Self.daysAhead
        let ending = try store.contracts(in: day.year...day.year + 1).count { contract in
            guard !contract.record.introductionProgress.stage.isEnd,
                let end = contract.record[Engagement.endDate]?.latest
            else { return false }
            return (day.daysSinceEpoch...last).contains(end.daysSinceEpoch)
        }
        add(.endingContracts, ending)
    }

    private mutating func countOffices(_ store: RegistryStore, _ day: PartialDate) throws {
        let states = try store.submissions(on: day).map { $0.state(on: day) }
        add(.incompleteOffices, states.count { $0 == .incomplete })
        add(.overdueOffices, states.count { $0 == .overdue })
    }
}
