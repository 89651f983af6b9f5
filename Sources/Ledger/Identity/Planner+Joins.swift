import BatchFormat
import Pool

extension Planner {
    /// What a record of somebody whom another office reports already changes: the values go to that
    /// person, and the record's key leads there from now on.
    mutating func planJoin(
        _ record: Record, to join: Joins.Join
    ) throws -> [Change] {
        let errors = diagnostics.errorCount
        // Somebody of the office whose number it is as well: one of the two is wrong.
        if let other = people.identities.take(join.number, for: record.key),
            other.space == record.key.space
        {
            report(
                .sameId, record, field: Talent.id.name, [.key: other.description, .name: ""])
            return []
        }
        var given = record
        // Of a person of several offices nobody clears what the others say.
        given.operation = .put
        given.revision = nil
        let person = try state(join.person.id)
        report(
            .samePerson, record, field: Talent.id.name,
            [
                .key: join.person.text, .unit: try officeName(join.person.key.space),
                .name: person?.title ?? "",
            ])
        var change = try planValues(given)
        guard diagnostics.errorCount == errors else { return [] }
        // The one record that was received counts once: as merged.
        change?.isFollowUp = true
        let values = change.flatMap { $0.action == .same ? nil : $0 }
        guard join.own.isGone else {
            removals.joined.append(record)
            return values.map { [$0] } ?? []
        }
        let into = try values?.new ?? state(join.person.id)
        return [key(of: join, leadingTo: into, record)] + (values.map { [$0] } ?? [])
    }

    /// Nobody was under the key, which leads to the person from now on.
    private mutating func key(
        of join: Joins.Join, leadingTo person: StoredRecord?, _ record: Record
    ) -> Change {
        var gone = join.own
        gone.presence = .deleted
        gone.digest = gone.computedDigest
        var change = Change(.merge, from: join.own, to: gone, line: record.line)
        change.into = person
        change.aliases = [
            AliasMove(
                space: spaces.number(of: record.key.space), local: record.key.local,
                record: join.person.id)
        ]
        return change
    }

    /// Merges the records that the batch showed to be other offices' people.
    mutating func mergeJoined() throws -> [Change] {
        var changes: [Change] = []
        for record in removals.joined {
            guard let join = resolver.joins[record.key], let own = try state(join.own.id),
                let person = try state(join.person.id)
            else { continue }
            let planned = try merge(own, into: person, record)
            for change in planned { remember(change) }
            changes += planned
        }
        return changes
    }

    /// Says that another office has reported a person since the one that reports her again did.
    mutating func reportOtherOffices(_ found: Found, _ record: Record) throws {
        guard found.kind == .talent, header.source != registrySource,
            resolver.redirected.contains(found.id), resolver.joins[record.key] == nil,
            let person = try state(found.id)
        else { return }
        let events = try baseline.history(of: person).events.map(\.batch)
            .filter { $0.standing == .stands }
        guard let own = events.firstIndex(where: { $0.source == header.source }),
            let other = events[own...].last(where: {
                ![header.source, registrySource].contains($0.source)
            })
        else { return }
        report(.reportedTwice, record, [.unit: try officeName(other.source)])
    }
}
