import BatchFormat
import Pool

/// What becomes of an employer whom a record replaces: conflicts of interest hang on it.
extension Planner {
    /// Keeps the employer whom another office named, or from whom somebody went.
    ///
    /// An office corrects what it wrote itself, and nobody has worked for a misspelt name. Where the
    /// registry knows the employer as an organization, and the new name is none of that one's, the
    /// person went.
    mutating func keepEmployer(
        in new: inout StoredRecord, from old: StoredRecord, _ record: Record,
        _ companions: Companions?
    ) throws {
        // Who joins is another office's, though the department hands both in.
        let isJoin = resolver.joins[record.key] != nil || companions?.haveJoin == true
        guard new.kind == .talent, let given = record[Talent.employer],
            let before = old[Talent.employer], !given.isIdentical(to: before)
        else { return }
        let isOthers = try isJoin || isOthersEmployer(of: old)
        let hasMoved = new[Talent.employer] == given
        let hasLeft = try hasMoved && leaves(given, in: new, from: old, record)
        guard isOthers || hasLeft else { return }
        if hasMoved, !record.gives(Talent.employerRef.index) {
            new.values.removeAll { $0.field == Talent.employerRef.index }
        }
        let past = hasMoved ? before : given
        guard !new.all(Talent.pastEmployer).contains(where: { $0.head == past }) else { return }
        // It is the registry's own knowledge, which no office's list replaces.
        new.values.append(
            StoredValue(
                Talent.pastEmployer.index, source: spaces.number(of: registrySource),
                Composite(head: past).text))
    }

    /// Whether somebody who was at an organization of the registry goes elsewhere by a record that
    /// names another employer and no organization.
    private func leaves(
        _ given: String, in new: StoredRecord, from old: StoredRecord, _ record: Record
    ) throws -> Bool {
        let field = Talent.employerRef.index
        guard !record.gives(field), new.values.contains(where: { $0.field == field }),
            let before = old[Talent.employer],
            let target = old.values.first(where: { $0.field == field })?.target,
            let org = try state(target)
        else { return false }
        let names = Set([Org.name, Org.formerName].flatMap(org.all).map(\.comparableName))
        return names.contains(before.comparableName) && !names.contains(given.comparableName)
    }

    /// Whether another office than that of the batch named the employer; the department writes
    /// everybody's.
    private func isOthersEmployer(of record: StoredRecord) throws -> Bool {
        let field = Talent.employer.index
        guard header.source != registrySource,
            let value = record.values.first(where: { $0.field == field })
        else { return false }
        let origin = try baseline.history(of: record).history(of: field).origin(of: value)
        return origin.map { $0.source != header.source } ?? false
    }
}
