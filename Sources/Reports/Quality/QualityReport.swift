package import Pool
package import Registry
package import Words

/// How complete, recent and settled the records are, and what is to be done with which command.
package struct QualityReport: Hashable, Sendable {
    /// How many records of a kind say something in a field.
    package struct Fill: Sendable {
        package var kind: Kind
        package var field: Field
        package var filled: Int
        package var records: Int
    }

    /// Something to be looked after, in so many of so many records.
    package struct Task: Hashable, Sendable {
        package var matter: QualityMatter
        package var count: Int
        package var records: Int
    }

    package let counts: QualityCounts
    /// The commands by which something is done, as they are typed.
    let commands: [QualityMatter: String]
    /// The office whose records are looked at; `nil` of all.
    let source: String?
    package let day: PartialDate
    let revision: Int
    package let language: Language

    package init(
        _ counts: QualityCounts, commands: [QualityMatter: String], source: String?,
        on day: PartialDate, revision: Int, language: Language
    ) {
        self.counts = counts
        self.commands = commands
        self.source = source
        self.day = day
        self.revision = revision
        self.language = language
    }

    /// The kinds that have records and fields that matter.
    package var kinds: [Kind] {
        var kinds: [Kind] = []
        for group in counts.groups where !group.filled.isEmpty && !kinds.contains(group.kind) {
            kinds.append(group.kind)
        }
        return kinds
    }

    /// The fields of a kind, in all or of one group, as they are declared to matter.
    package func fills(of kind: Kind) -> [Fill] {
        let groups = counts.groups.filter { $0.kind == kind }
        let records = groups.reduce(0) { $0 + $1.records }
        return (QualityFields.all[kind] ?? []).enumerated().map { place, field in
            Fill(
                kind: kind, field: field.field,
                filled: groups.reduce(0) { $0 + $1.filled[place] }, records: records)
        }
    }

    /// What is to be looked after, in the order in which it is.
    package var tasks: [Task] {
        QualityMatter.allCases.compactMap { matter in
            let count = counts.groups.reduce(0) { $0 + ($1.matters[matter] ?? 0) }
            guard count > 0 else { return nil }
            let groups = counts.groups.filter { $0.kind.counts(for: matter) }
            return Task(
                matter: matter, count: count, records: groups.reduce(0) { $0 + $1.records })
        }
    }
}

extension Kind {
    /// Whether records of the kind are among those that a matter is about; nothing is said of the age
    /// of the vocabulary.
    fileprivate func counts(for matter: QualityMatter) -> Bool {
        matter.kind.map { $0 == self } ?? (self != .skill)
    }
}

/// A share of records.
struct RecordShare: Hashable {
    let part: Int
    let whole: Int

    /// In thousandths, rounded; `nil` of nothing.
    var thousandths: Int? { whole == 0 ? nil : (2_000 * part + whole) / (2 * whole) }

    /// `86.5%`.
    var text: String {
        thousandths.map { "\($0 / 10).\($0 % 10)%" } ?? "–"
    }
}

extension QualityReport.Fill {
    var share: RecordShare { RecordShare(part: filled, whole: records) }
}

extension QualityCounts.Group {
    /// How many of all fields of all records say something.
    var share: RecordShare {
        RecordShare(part: filled.reduce(0, +), whole: records * filled.count)
    }
}
