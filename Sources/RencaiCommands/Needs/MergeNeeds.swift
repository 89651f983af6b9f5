import ArgumentParser
import Ledger
import Pool
import Registry

/// `rencai need merge`: makes one of two needs that a firm has put forward twice.
struct MergeNeeds: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge",
            abstract: words("把重复的需求并入另一项", "merge a need that was sent twice into another"),
            discussion: words(
                """
                两项须是同一单位的。留下的一项补上它没有的内容，审核记录和对接都归到它名下，办理状态随对接改变；原编号
                仍可查到它。留下的应是办得较远的一项；没有审核的内容不补到审核过的里面。两项说的不像，或留下的已签约
                而并入的没有审核，要加 --same。一个批次，可以撤销。
                """,
                """
                Both are of one organization. The one that stays takes what it lacks, and the reviews and
                introductions of both; its status follows these, and the other's key leads to it.
                It is to be the one that is further on, and what was not reviewed does not become part of
                what was. Where the two are not alike, or the one that stays is signed and the other
                not reviewed, say --same. It is one batch and can be undone.
                """),
            aliases: ["合并"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai need merge --dry-run bygx:n-2026-020 bygx:n-2026-019 --reason 重复报送",
                "先看会怎样",
                "see what it would do"),
            Example(
                "rencai need merge bygx:n-2026-020 bygx:n-2026-019 --reason 重复报送", "合并", "do it"),
        ]
    }

    @OptionGroup var step: ReasonOptions

    @Argument(help: .words("并入哪一项", "the one that stays", value: ("留下的需求", "other need")))
    var into: String

    @Flag(help: .words("确是同一需求，虽然看起来不像", "they are the same, though they do not look it"))
    var same = false

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let needs = [try step.need(in: store), try store.record(.need, named: into)]
        if needs[0].key == needs[1].key, step.name != into {
            throw Failure(
                .rejected, .mergedAlready(step.name, into, key: needs[0].key.shown),
                hint: .seeHistory(needs[0].key.shown))
        }
        let merger = try NeedMerger(needs[0], into: needs[1], store)
        if !same { try merger.demandLikeness() }
        let taken = try NeedStep(
            merger.survivor, to: merger.status, .merging, result: merger.merged.key.description,
            opinion: step.reason, on: try session.day(step.on), session)
        return try session.write(
            [taken.record, merger.record(step.reason)], as: "merge", of: merger.merged.key,
            by: "rencai need merge",
            arguments: [merger.merged.key.description, merger.survivor.key.description]
                + step.typed + (same ? ["--same"] : []), into: store, writing)
    }
}

/// Two needs that may be made one.
private struct NeedMerger {
    let merged: RegistryRecord
    let survivor: RegistryRecord
    /// Where the one that stays stands with the introductions of both.
    let status: NeedStatus

    /// - Throws: A failure that says why they may not.
    init(_ merged: RegistryRecord, into survivor: RegistryRecord, _ store: RegistryStore) throws {
        guard merged.key != survivor.key else {
            throw Failure(.usage, .mergedWithItself(survivor.title))
        }
        guard merged[Need.org] == survivor[Need.org] else {
            throw Failure(.rejected, .needsOfTwoOrgs(merged.title, survivor.title))
        }
        (self.merged, self.survivor) = (merged, survivor)
        let current = survivor.needStatus
        if current.isClosed || merged.needStatus.isServed && !current.isServed {
            throw Failure(
                .rejected, .survivorNotFurther(survivor.title, status: current.text),
                hint: .mergeOtherWay(survivor.key.shown, merged.key.shown))
        }
        let introductions = try [merged, survivor].map { need in
            try store.introductions(to: [need.id])[need.id] ?? []
        }
        try Self.demandApart(introductions[0], introductions[1], store)
        var terms = NeedTerms(survivor)
        terms.brokenBefore = max(terms.brokenBefore, NeedTerms(merged).brokenBefore)
        status = current.following(introductions.joined().map(\.progress), by: terms)
    }

    /// Nobody is in touch with both, for he would be in touch with one need twice.
    private static func demandApart(
        _ left: [IntroductionRow], _ right: [IntroductionRow], _ store: RegistryStore
    ) throws {
        let current = Dictionary(
            right.filter(\.progress.isCurrent).map { ($0.candidate, $0.record) }
        ) { first, _ in first }
        for row in left where row.progress.isCurrent {
            guard let other = current[row.candidate] else { continue }
            let keys = try store.keys(of: [row.record, other]).mapValues(\.shown)
            let (first, second) = (keys[row.record] ?? "", keys[other] ?? "")
            throw Failure(
                .rejected, .inTouchWithBoth(first, second), hint: .endIntroductions([first]))
        }
    }

    /// The two say the same, as far as their texts tell, and what is new is not lost in what is done.
    func demandLikeness() throws(Failure) {
        let isUnlike = !StatedNeed(merged).isLike(StatedNeed(survivor))
        let isLate = survivor.needStatus == .signed && !merged.needStatus.isReviewed
        guard isUnlike || isLate else { return }
        throw Failure(
            .rejected,
            isUnlike
                ? .needsUnlike(merged.title, survivor.title)
                : .mergedUnreviewed(merged.title, survivor.title),
            hint: .sayTheSame(merged.key.shown, survivor.key.shown))
    }

    func record(_ reason: String) -> Record {
        var record = Record(kind: .need, key: merged.key, operation: .merge)
        record.into = survivor.key
        record.reason = reason
        return record
    }
}

extension StatedNeed {
    /// A need as it is read for people.
    fileprivate init(_ need: RegistryRecord) {
        self.init(
            record: 0, key: need.key, title: need.title, problem: need[Need.problem] ?? "")
    }
}
