extension Kind {
    /// The fields of the kind in the order of the canonical form; the common ones come last.
    package var fields: [Field] { table.fields }

    /// The index of the field of this name in `fields`.
    package func fieldIndex(named name: String) -> FieldIndex? { table.byName[name] }

    /// The index of the field with this Chinese label or alias.
    package func fieldIndex(labelled label: String) -> FieldIndex? { table.byLabel[label] }

    /// The description of a field; `nil` for an extra one.
    package func field(_ index: FieldIndex) -> Field? {
        index.number < fields.count ? fields[index.number] : nil
    }

    /// The fields by which people know a record; a kind has one of them first.
    package static let titleNames = ["Name", "Title", "Label"]

    /// The fields with further names by which people look for a record: past and foreign ones, and
    /// that of a talent's employer.
    package static let furtherNames = [
        "Name_alt", "Name_latin", "Former_name", "Synonym", "En", "Employer",
    ]

    /// Whether records of the kind have a name.
    package var isFoundByName: Bool { Self.titleNames.contains { fieldIndex(named: $0) != nil } }

    /// The fields that a new record must have.
    package var requiredFields: [FieldIndex] { table.required }

    /// The fields that say when something begins, each with the one that says when it ends.
    package var periodFields: [(from: FieldIndex, to: FieldIndex)] { table.periods }

    /// The field of this name.
    package func field(named name: String) -> Field? {
        fieldIndex(named: name).flatMap(field)
    }

    private var table: FieldTable {
        switch self {
        case .batch: FieldTable.batch
        case .source: FieldTable.source
        case .scheme: FieldTable.scheme
        case .agreement: FieldTable.agreement
        case .skill: FieldTable.skill
        case .org: FieldTable.org
        case .talent: FieldTable.talent
        case .work: FieldTable.work
        case .team: FieldTable.team
        case .station: FieldTable.station
        case .need: FieldTable.need
        case .conflict: FieldTable.conflict
        case .engagement: FieldTable.engagement
        case .grant: FieldTable.grant
        case .profile: FieldTable.profile
        case .end: FieldTable.end
        }
    }
}

/// The fields of a kind, found by number, name and label.
private final class FieldTable: Sendable {
    let fields: [Field]
    let byName: [String: FieldIndex]
    let byLabel: [String: FieldIndex]
    let required: [FieldIndex]
    let periods: [(from: FieldIndex, to: FieldIndex)]

    init(_ own: [Field], common: [Field] = common) {
        fields = own + common
        byName = Self.index(fields.map { [$0.name] })
        byLabel = Self.index(fields.map { [$0.label] + $0.aliases })
        let all = own + common
        required = all.indices.filter { all[$0].isRequired }.map { FieldIndex($0) }
        let names = byName
        periods = [("From", "To"), ("Start", "End_date"), ("Effective", "Expires")].compactMap {
            guard let from = names[$0], let to = names[$1] else { return nil }
            return (from, to)
        }
    }

    /// The number of the field that bears each name; the tables hold no name twice.
    private static func index(_ names: [[String]]) -> [String: FieldIndex] {
        var index: [String: FieldIndex] = [:]
        for (number, names) in names.enumerated() {
            for name in names { index[name] = FieldIndex(number) }
        }
        return index
    }

    /// The fields that records of every stored kind may carry.
    static let common = [
        Field("Responsible", "责任单位", .line(100)), Field("Note", "备注", .text(2000)),
    ]

    static let batch = FieldTable(Batch.fields, common: [])
    static let source = FieldTable(Source.fields)
    static let scheme = FieldTable(Scheme.fields)
    static let agreement = FieldTable(Agreement.fields)
    static let skill = FieldTable(Skill.fields)
    static let org = FieldTable(Org.fields)
    static let talent = FieldTable(Talent.fields)
    static let work = FieldTable(Work.fields)
    static let team = FieldTable(Team.fields)
    static let station = FieldTable(Station.fields)
    static let need = FieldTable(Need.fields)
    static let conflict = FieldTable(Conflict.fields)
    static let engagement = FieldTable(Engagement.fields)
    static let grant = FieldTable(Grant.fields)
    static let profile = FieldTable(Profile.fields)
    static let end = FieldTable(End.fields, common: [])
}
