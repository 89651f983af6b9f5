package import Pool

/// What a need says of itself and who was introduced to it, as far as a further introduction asks.
package struct Introductions: Sendable {
    /// Where the need says that it stands.
    package var status: NeedStatus?
    /// What it asks of them.
    package var terms: NeedTerms
    /// The step by which it was taken, with its day; `nil` where none is told of.
    package var acceptance: (step: String, day: PartialDate)?
    /// The introductions by the numbers of their records.
    package var all: [Int: Introduction]
    /// Whether the batch itself brings the need.
    fileprivate(set) var isBrought = false
    /// How many contracts there were before the batch.
    fileprivate var contractsBefore = 0

    package init(
        status: NeedStatus? = nil, terms: NeedTerms = NeedTerms(experts: nil),
        reviews: [Composite] = [], all: [Int: Introduction] = [:]
    ) {
        self.status = status
        self.terms = terms
        acceptance = reviews.acceptance
        self.all = all
    }

    fileprivate var contracts: Int { all.values.count(where: \.progress.stage.isContract) }

    /// Where the need stands with what the batch tells of its introductions.
    var followedStatus: NeedStatus? {
        status?.following(all.values.map(\.progress), by: terms)
    }

    /// By which of the ways of the diagnostic a need that refuses somebody comes to take him.
    func way(out status: NeedStatus, for key: Key) -> [Diagnostic.Parameter: String] {
        if status.isClosed { return [.name: key.description] }
        if !status.isReviewed { return [.other: key.description] }
        return [.count: String(max(contracts, terms.experts) + 1)]
    }

    /// Whether a need that says where it stands takes no further introduction that is so far.
    ///
    /// Nobody more is asked where the need has its end or its contracts. A contract may be told of
    /// when all is over, and several at once; but not of a need that nobody has reviewed, nor beside
    /// as many as were known before.
    func refuses(_ progress: IntroductionProgress) -> Bool {
        guard let status else { return false }
        guard progress.wasSigned else {
            return status.refusesIntroductions || contracts >= terms.experts
        }
        guard status.isReviewed else { return status != .withdrawn }
        return contractsBefore >= terms.experts && progress.stage.isContract
    }
}

/// An introduction as others to the same need look at it.
package struct Introduction: Sendable {
    package var key: Key
    /// The numbers of those who were introduced: of one, as a rule.
    package var candidates: Set<Int>
    package var progress: IntroductionProgress

    package init(key: Key, candidates: Set<Int>, progress: IntroductionProgress) {
        self.key = key
        self.candidates = candidates
        self.progress = progress
    }

    /// That of a record.
    package init(_ record: StoredRecord) {
        self.init(
            key: record.key,
            candidates: Set(
                Engagement.candidates.flatMap { record.values(of: $0.index) }.compactMap(\.target)),
            progress: record.introductionProgress)
    }
}

extension StoredRecord {
    /// The number of the need that an introduction is for.
    var introducedTo: Int? { values(of: Engagement.need.index).first?.target }
}

/// The introductions to the needs of which a batch speaks, as it leaves them so far.
struct BatchIntroductions {
    /// What the registry has, of the needs that were asked for.
    private var stored: [Int: Introductions] = [:]
    /// What the batch itself says of needs.
    private var told: [Int: Told] = [:]
    /// What the batch makes of introductions, by need and record; `nil` of those that left the need.
    private var changed: [Int: [Int: Introduction?]] = [:]

    private struct Told {
        let status: NeedStatus?
        let terms: NeedTerms
        let acceptance: (step: String, day: PartialDate)?
        /// Whether the registry did not have the need.
        let isBrought: Bool
    }

    /// Those of a need, by its number.
    mutating func introductions(to need: Int, _ baseline: any Baseline) throws -> Introductions {
        var known = try registered(need, baseline)
        known.contractsBefore = known.contracts
        if let told = told[need] {
            known.status = told.status ?? known.status
            known.terms = told.terms
            known.isBrought = told.isBrought
        }
        for (record, introduction) in changed[need] ?? [:] { known.all[record] = introduction }
        return known
    }

    /// The step by which a need was taken, with its day; `nil` where none is told of.
    mutating func acceptance(
        of need: Int, _ baseline: any Baseline
    ) throws -> (step: String, day: PartialDate)? {
        try told[need]?.acceptance ?? registered(need, baseline).acceptance
    }

    /// What the registry has of a need.
    private mutating func registered(
        _ need: Int, _ baseline: any Baseline
    ) throws -> Introductions {
        let known = try stored[need] ?? baseline.introductions(to: need)
        stored[need] = known
        return known
    }

    mutating func remember(_ change: Change) {
        let record = change.new
        switch record.kind {
        case .need where !record.values.isEmpty:
            told[record.id] = Told(
                status: record[Need.status], terms: NeedTerms(record),
                acceptance: record.all(Need.review).acceptance,
                isBrought: told[record.id]?.isBrought == true || change.old == nil)
        case .engagement:
            if let left = change.old?.introducedTo {
                changed[left, default: [:]][record.id] = .some(nil)
            }
            guard !record.isGone, let need = record.introducedTo else { return }
            changed[need, default: [:]][record.id] = Introduction(record)
        default: break
        }
    }
}
