import Pool
import Registry

/// In which order a list stands, and in which columns, as it is typed.
struct ListOrder {
    /// `nil` for those of the kind.
    let columns: [FieldIndex]?
    private let sort: (index: FieldIndex, field: Field)?
    private let isReversed: Bool

    init(
        _ kind: Kind, by sort: String?, isReversed: Bool, columns: String?
    ) throws(Failure) {
        func field(_ name: String) throws(Failure) -> (index: FieldIndex, field: Field) {
            let (index, field) = try kind.field(typed: name)
            guard !field.isPersonal else { throw Failure(.usage, .sealedColumn(field.title)) }
            return (index, field)
        }
        self.isReversed = isReversed
        self.sort = if let sort { try field(sort) } else { nil }
        guard let columns else {
            self.columns = nil
            return
        }
        var chosen: [FieldIndex] = []
        for name in columns.split(whereSeparator: { ",，、".contains($0) }) {
            chosen.append(try field(String(name).trimmed).index)
        }
        self.columns = chosen
    }

    /// Whether records stand as they are loaded.
    var isByKey: Bool { sort == nil && !isReversed }

    /// The fields that are needed besides those of the kind.
    var fields: [FieldIndex] { (columns ?? []) + [sort?.index].compactMap(\.self) }

    /// The records in order, those that say nothing last, and those that say the same by key.
    func sorted(_ records: [RegistryRecord], _ names: RecordNames) throws -> [RegistryRecord] {
        guard let sort else { return isReversed ? records.reversed() : records }
        try names.learn(records.flatMap { $0.record.values(sort.index) }, of: sort.field)
        let keyed = try records.map { record in
            (
                record,
                try record.record.values(sort.index).first.map { try rank($0, sort.field, names) }
            )
        }
        let (told, silent) = (keyed.filter { $0.1 != nil }, keyed.filter { $0.1 == nil })
        let inOrder = told.sorted { one, other in
            guard let left = one.1, let right = other.1 else { return false }
            return isReversed ? right < left : left < right
        }
        return (inOrder + silent).map(\.0)
    }

    /// Where a value stands: numbers, dates and amounts by what they mean, others as they are read.
    private func rank(
        _ value: String, _ field: Field, _ names: RecordNames
    ) throws -> (Int, String) {
        let head = field.type.parameters.isEmpty ? value : Composite(value).head
        switch field.type.head {
        case .number: return (Int(head) ?? .max, "")
        case .date, .endDate: return (PartialDate(canonical: head)?.daysSinceEpoch ?? .max, "")
        case .money: return ((try? Money.read(head).value)?.lowest ?? .max, "")
        default: return (0, try names.text(value, of: field, isBrief: true))
        }
    }
}
