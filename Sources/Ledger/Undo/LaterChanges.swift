import Pool

/// What batches after a given one changed, as far as it still stands.
///
/// An undo leads back to what was before the batch that it takes back, whatever that was.
struct LaterChanges {
    /// By which step a record and its fields came to what they are: 0 is what the batch left.
    fileprivate struct Standing {
        var whole = 0
        var fields: [FieldIndex: Int] = [:]

        func step(of field: FieldIndex) -> Int { fields[field] ?? whole }
    }

    /// What one later batch did to a record.
    fileprivate struct Step {
        var batch: Int
        /// The fields that it changed; `nil` when it made the record, or took it out of sight.
        var fields: Set<FieldIndex>?
        var before: Standing

        func concerns(_ field: FieldIndex) -> Bool { fields?.contains(field) ?? true }
    }

    fileprivate struct Course {
        var standing = Standing()
        var steps: [Step] = []
    }

    private var courses: [Int: Course] = [:]
    /// The batch of each step; that of number 0 is the given one.
    private var names = [""]

    init(_ baseline: any Baseline, after batch: Int) throws {
        try baseline.changes(after: batch) { change in
            names.append(change.batchName)
            courses[change.record, default: Course()].take(
                names.count - 1,
                Step(
                    batch: change.batch,
                    fields: change.isChange
                        ? change.before(of: change.kind).map { Set($0.fields.keys) } ?? [] : nil,
                    before: Standing()),
                undoing: change.undoes)
        }
    }

    /// The later batch that changed a field, or the record as a whole.
    func batch(changing field: FieldIndex, of record: Int) -> String? {
        name(courses[record]?.standing.step(of: field))
    }

    /// The later batch that made a record, or took it out of sight.
    func batch(ofWhole record: Int) -> String? { name(courses[record]?.standing.whole) }

    /// The last batch that changed anything of a record.
    func batch(ofAny record: Int) -> String? {
        let standing = courses[record]?.standing
        return name((standing.map { [$0.whole] + $0.fields.values } ?? []).max())
    }

    private func name(_ step: Int?) -> String? { step.flatMap { $0 == 0 ? nil : names[$0] } }
}

extension LaterChanges.Course {
    /// Takes a step, which may lead back to what was before an earlier one.
    fileprivate mutating func take(
        _ number: Int, _ step: LaterChanges.Step, undoing batch: Int?
    ) {
        let undone = steps.filter { $0.batch == batch }
        var step = step
        step.before = standing
        steps.append(step)
        guard let fields = step.fields else {
            standing = undone.first?.before ?? LaterChanges.Standing(whole: number)
            return
        }
        for field in fields {
            standing.fields[field] =
                undone.first { $0.concerns(field) }?.before.step(of: field) ?? number
        }
    }
}
