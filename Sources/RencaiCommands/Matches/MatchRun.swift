import Matching
import Pool
import Registry
import Reports
import Words

/// A match run over the registry: what is ranked for whom, and all that is needed to tell of it.
struct MatchRun {
    private let setting: MatchSetting
    private let request: MatchRequest
    /// The needs that are ranked, and those among them or beside them that have what they asked for.
    private let needs: [Key]
    private let settlements: [Settlement]
    private let kinds: Set<Kind>
    private let top: Int?
    private let withClosed: Bool
    private let facts: MatchReport.Facts
    /// How far all needs are, where the report opens with it.
    private let brief: BriefFigures?
    /// When the needs were put forward, where that was asked for.
    private let period: Period?
    /// Answers for the needs; `nil` where the setting does.
    private let series: NeedSeries?
    private let store: RegistryStore
    private let profile: String?

    init(
        _ options: MatchOptions, _ store: RegistryStore, _ session: Session, withClosed: Bool,
        withSupply: Bool = true, withBrief: Bool = false, in time: ReportPeriod? = nil
    ) throws {
        let day = Day(try session.day(options.basis.on).daysSinceEpoch)
        kinds = try Self.kinds(options.kind)
        let embeddings = try session.embeddings(of: store)
        // What is like in meaning may have no word in common, by which the index would find it.
        let excerpt =
            embeddings == nil
            ? try options.excerpt(
                store, kinds, on: day, withClosed: withClosed, withSupply: withSupply) : nil
        let series =
            excerpt == nil && embeddings == nil
            ? try options.series(
                store, kinds, on: day, withClosed: withClosed, withSupply: withSupply) : nil
        self.series = series
        var snapshot =
            try excerpt?.matcher.snapshot ?? series?.matcher.snapshot ?? store.snapshot()
        snapshot.embeddings = embeddings
        request = try MatchRequest(options, store, snapshot, on: day)
        setting =
            try excerpt.map { MatchSetting($0) } ?? series.map { MatchSetting($0) }
            ?? MatchSetting(
                options.basis.profile, store, snapshot, on: day, to: request.audience)
        brief = withBrief && request.isOnThePool ? try store.briefFigures(in: time, on: day) : nil
        let asked = try request.needs.within(time, store)
        settlements = asked.compactMap { snapshot.settlement(of: $0, on: day) }
        let settled = Set(settlements.map(\.need))
        // Who names a need sees its ranking all the same.
        needs =
            request.isForAll || request.subject != nil
            ? asked.filter { !settled.contains($0) } : asked
        period = time?.period
        top = options.top.count
        self.withClosed = withClosed
        facts = try setting.facts(store)
        profile = options.basis.profile
        self.store = store
    }

    private var matcher: Matcher { setting.matcher }

    /// The report on all needs.
    var report: MatchReport {
        get throws {
            let (rankings, facts) = try rankings()
            return report(on: rankings, setting, facts)
        }
    }

    /// The same as it is kept.
    var stored: StoredReport {
        get throws {
            let (rankings, facts) = try rankings()
            return try StoredReport { report(on: rankings, setting, facts, in: $0) }
        }
    }

    /// The rankings of all needs, with the names and texts of whom they speak.
    private func rankings() throws -> ([Ranking], MatchReport.Facts) {
        if let subject = request.subject { return (rankings(for: subject), facts) }
        var (rankings, facts) = ([Ranking](), facts)
        let rest = try series?.forEachPart(of: needs) { excerpt, some in
            facts.add(try MatchSetting(excerpt).facts(store))
            return some
        } _: {
            rankings += $0
        }
        if rest?.isEmpty == true { return (rankings, facts) }
        let whole = try whole()
        rankings += (rest ?? needs).inParallel { need in
            var ranking = ranking(of: need, whole.setting.matcher)
            ranking?.supply = whole.setting.matcher.supply(for: need, kinds: kinds)
            return ranking
        }.compactMap(\.self)
        if series != nil { facts.add(whole.facts) }
        return (rankings, facts)
    }

    /// The setting and the facts of the whole pool, or of all that was loaded for one need.
    private func whole() throws -> (setting: MatchSetting, facts: MatchReport.Facts) {
        guard series != nil else { return (setting, facts) }
        let whole = try MatchSetting(
            profile, store, try store.snapshot(), on: matcher.day, to: request.audience)
        return (whole, try whole.facts(store))
    }

    /// Keeps an index of the pool for the next need.
    func keepIndex(in store: RegistryStore) throws { try setting.keepIndex(in: store) }

    /// The report without a ranking: what it is about, and which needs are settled.
    var frame: MatchReport { report(on: [], setting, facts) }

    /// Gives of each need by itself what becomes of the report on it, so that not all pairs are in
    /// memory at once.
    ///
    /// `namesPeople` tells whether it names candidates.
    func forEachNeed<Text>(
        namesPeople: Bool, _ write: (MatchReport) -> Text, _ body: (Text) throws -> Void
    ) throws {
        if request.subject != nil { return try body(write(report)) }
        let rest = try forEachInSeries(namesPeople: namesPeople, write, body)
        guard !rest.isEmpty else { return }
        let whole = try whole()
        // So many texts are in memory together.
        for start in stride(from: 0, to: rest.count, by: 64) {
            let some = Array(rest[start..<min(start + 64, rest.count)])
            let texts = some.inParallelWithWords { need in
                ranking(of: need, whole.setting.matcher).map {
                    write(report(on: [$0], whole.setting, whole.facts))
                }
            }
            try texts.compactMap(\.self).forEach(body)
        }
    }

    /// Returns the needs that the series does not answer.
    private func forEachInSeries<Text>(
        namesPeople: Bool, _ write: (MatchReport) -> Text, _ body: (Text) throws -> Void
    ) throws -> [Key] {
        guard let series else { return needs }
        return try series.forEachPart(of: needs) { excerpt, rankings in
            let setting = MatchSetting(excerpt)
            let facts = namesPeople ? try setting.facts(store) : facts
            return rankings.inParallelWithWords { write(report(on: [$0], setting, facts)) }
        } _: {
            try $0.forEach(body)
        }
    }

    /// The needs that suit a candidate; an expert is not told how he stands beside others.
    private func rankings(for subject: RegistryRecord) -> [Ranking] {
        let isInside = !request.audience.isOutside
        return matcher.needs(
            needs, for: subject.key, subject.kind, top: top, isRanked: isInside,
            withClosed: isInside && withClosed)
    }

    private func ranking(of need: Key, _ matcher: Matcher) -> Ranking? {
        matcher.rank(need: need, kinds: kinds, top: top, withClosed: withClosed)
    }

    private func report(
        on rankings: [Ranking], _ setting: MatchSetting, _ facts: MatchReport.Facts,
        in language: Language = .current
    ) -> MatchReport {
        setting.report(
            on: rankings, settlements: settlements, of: request.subject?.key, facts, brief: brief,
            in: period, language: language)
    }

    private static func kinds(_ name: String?) throws -> Set<Kind> {
        guard let name else { return Matcher.kinds }
        let found = Matcher.kinds.first {
            ([$0.noun, $0.rawValue] + $0.declaration.nouns).contains(name)
        }
        guard let found else { throw Failure(.usage, .notMatchable(name)) }
        return [found]
    }
}
