import Ledger
import Pool
import Registry
import Reports

/// The introductions of a record, a line each, as its page ends with them.
struct IntroductionLines {
    let introductions: [DatedIntroduction]
    private let subject: RegistryRecord
    private let names: RecordNames
    private let today: PartialDate?

    /// Those of a need, of whoever was introduced, or of an organization; none of other records.
    init(
        of subject: RegistryRecord, on today: PartialDate?, in store: RegistryStore,
        _ names: RecordNames
    ) throws {
        (self.subject, self.today) = (subject, today)
        self.names = names
        introductions =
            try Self.kinds.contains(subject.kind)
            ? store.introductions(of: subject.key).sorted { left, right in
                (left.day?.latest.daysSinceEpoch ?? 0, left.record.key)
                    < (right.day?.latest.daysSinceEpoch ?? 0, right.record.key)
            } : []
    }

    private static let kinds: [Kind] = [.need, .org] + NeedProgress.kinds

    /// Field and text of each line, the oldest first; of a candidate the count comes before them.
    func rows() throws -> [[Cell]] {
        let label =
            subject.kind == .need
            ? NeedProgress.column.title : words("对接", "Introductions")
        let count = NeedProgress.kinds.contains(subject.kind) ? [summary].compactMap(\.self) : []
        let advice = subject.kind == .need ? [advice, lateness].compactMap(\.self) : []
        return try (count + introductions.map(text) + advice).map { [Cell(label), Cell($0)] }
    }

    /// That a need looks for others, because all came to nothing.
    private var advice: String? {
        let all = introductions.map(\.record.introductionProgress)
        guard subject.needStatus.seeksOthers(after: all) else { return nil }
        return words("全部未成，须再推荐", "all came to nothing; recommend others")
    }

    /// That its time has run out, while it has no end.
    private var lateness: String? {
        guard let today, let deadline = subject.deadline(passedBy: today) else { return nil }
        return words("期望完成时间 \(deadline.text) 已过", "the deadline, \(deadline.text), has passed")
    }

    /// How often a candidate was named and what came of it.
    private var summary: String? {
        guard !introductions.isEmpty else { return nil }
        let all = introductions.map(\.record.introductionProgress)
        let (signed, refused) = (all.count { $0.wasSigned }, all.count { $0.isRefused })
        let broken = all.count(where: \.isContractBroken)
        let ended =
            broken == 0 ? "" : words("（其中签约后中止 \(broken)）", " (of these broken off \(broken))")
        return words(
            "共 \(all.count) 次：签约 \(signed)\(ended)，未成 \(refused)，在谈 \(all.count { $0.isOpen })",
            "\(all.count) in all: signed \(signed)\(ended), came to nothing \(refused), open \(all.count { $0.isOpen })"
        )
    }

    /// `2026-09-30 征询 郑拓山（lzgx:0011），责任人：周科长，lzgx:e-2026-007`.
    private func text(_ introduction: DatedIntroduction) throws -> String {
        let record = introduction.record
        let stage = try names.text(
            (record[Engagement.stage] ?? .standard).text, of: Engagement.stage.field, isBrief: true)
        let others = try partners(of: record)
        let head = ([introduction.day?.text, stage].compactMap(\.self) + others)
            .joined(separator: " ")
        let said =
            try [Engagement.decision.field, Engagement.orgReply.field]
            .compactMap { try told($0, of: record) }
            + [Engagement.reasonCode.field, Engagement.handler.field]
            .compactMap { try told($0, of: record) }
        return ([head] + said + [record.key.shown]).joined(separator: words("，", ", "))
    }

    /// The other side: the need or organization that asks, or who was introduced.
    private func partners(of record: RegistryRecord) throws -> [String] {
        let isAsker = [.need, .org].contains(subject.kind)
        let fields = isAsker ? Engagement.candidates : Engagement.askers
        return try fields.compactMap { field in
            try record[field].map {
                try names.text($0.description, of: field.field, isBrief: false)
            }
        }
    }

    private func told(_ field: Field, of record: RegistryRecord) throws -> String? {
        guard let index = Kind.engagement.fieldIndex(named: field.name),
            let value = record.record.values(index).first
        else { return nil }
        return try "\(field.title)\(words("：", ": "))\(names.text(value, of: field, isBrief: true))"
    }
}

extension DatedIntroduction {
    /// Since when it is where it is: the day of its last step, else that for which it was reported.
    var day: PartialDate? {
        let steps = record.all(Engagement.step).compactMap { $0[Engagement.stepAt] }
        return steps.max { $0.earliest < $1.earliest } ?? reported
    }

    /// For programs.
    var json: JSONValue {
        let candidate = Engagement.candidates.compactMap { record[$0] }.first
        return [
            "key": .string(record.key.shown),
            "need": JSONValue(record[Engagement.need]?.description),
            "candidate": JSONValue(candidate?.description),
            "stage": .string((record[Engagement.stage] ?? .standard).text),
            "date": JSONValue(day?.text),
            "reason": JSONValue(record[Engagement.reasonCode]?.text),
        ]
    }
}
