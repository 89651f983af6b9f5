import ArgumentParser
import Matching
import Pool
import Registry

/// What is matched, on which day, by which rules and for whom.
struct MatchOptions: ParsableArguments {
    @Argument(help: .words("需求编号或名称", "keys or names of needs", value: ("需求", "need")))
    var needs: [String] = []

    @Flag(help: .words("全部已发布、定向推送、对接中的需求", "all needs that are published or in talks"))
    var all = false

    @Option(
        help: .words(
            "只匹配这家单位的需求；企业版为它而出：编号或名称",
            "only the needs of this organization, for which --for firm is made: key or name",
            value: ("单位", "org")))
    var org: String?

    @Option(
        help: .words(
            "哪些需求适合这名人选：编号或姓名；专家版给谁",
            "which needs suit this candidate: key or name; for whom --for expert is made",
            value: ("人才", "talent")))
    var talent: String?

    @Option(
        help: .words(
            "每项需求列出几名（专家版：列出几项需求），或 all",
            "how many for each need (for an expert: how many needs), or all",
            value: ("名数", "n")))
    var top = Limit.count(20)

    @OptionGroup var basis: RankingBasis

    @Option(
        help: .words(
            "只列这一类：talent、team、station", "only this kind: talent, team, station",
            value: ("种类", "kind")))
    var kind: String?

    @Option(
        name: .customLong("for"),
        help: .words("给谁看：内部、企业、专家", "for whom: internal, firm, expert", value: ("对象", "audience")))
    var reader = Reader.internal

    /// All needs that are open, for the department.
    static func onAllNeeds(_ basis: RankingBasis) throws -> MatchOptions {
        var options = try MatchOptions.parse(["--all"])
        options.basis = basis
        return options
    }

    /// Whether needs are named or follow from the other options.
    var namesNeeds: Bool {
        all || !needs.isEmpty || org != nil || talent != nil || reader != .internal
    }

    /// The first of these that is given, as it is written on the command line.
    var given: String? {
        let options: [(String, Bool)] = [
            ("--all", all), ("--org", org != nil), ("--talent", talent != nil),
            ("--top", top != .count(20)), ("--on", basis.on != nil),
            ("--profile", basis.profile != nil), ("--kind", kind != nil),
            ("--for", reader != .internal),
        ]
        return needs.first ?? options.first(where: \.1)?.0
    }

    /// What of the registry answers for one need that is named, for the department; `nil` where other
    /// things are asked for, or the whole pool must be loaded.
    func excerpt(
        _ store: RegistryStore, _ kinds: Set<Kind>, on day: Day, withClosed: Bool,
        withSupply: Bool
    ) throws -> NeedExcerpt? {
        guard isOnOneNeed, talent == nil, reader == .internal, let top = top.count else {
            return nil
        }
        return try store.excerpt(
            for: try store.record(.need, named: needs[0]),
            ExcerptRequest(
                kinds: kinds, top: top, withClosed: withClosed, withSupply: withSupply),
            profile: try store.demandedProfile(basis.profile), on: day)
    }

    private var isOnOneNeed: Bool { needs.count == 1 && !all && org == nil }

    /// Several needs by the index; `nil` where a single candidate is asked about, or everybody.
    func series(
        _ store: RegistryStore, _ kinds: Set<Kind>, on day: Day, withClosed: Bool,
        withSupply: Bool
    ) throws -> NeedSeries? {
        let named = all || needs.isEmpty ? org.map { _ in 1 } : needs.count
        guard !isOnOneNeed, talent == nil, reader == .internal, let top = top.count,
            try store.isServedByParts(needs: named, top: top)
        else { return nil }
        return try store.needSeries(
            ExcerptRequest(
                kinds: kinds, top: top, withClosed: withClosed, withSupply: withSupply),
            profile: try store.demandedProfile(basis.profile), on: day, to: .internal)
    }

    /// The values of `--for`, with their Chinese words.
    enum Reader: String, ExpressibleByArgument, CaseIterable {
        case `internal`, firm, expert

        init?(argument: String) {
            switch argument {
            case "internal", "内部": self = .internal
            case "firm", "企业": self = .firm
            case "expert", "专家": self = .expert
            default: return nil
            }
        }
    }
}
