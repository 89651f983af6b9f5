import BatchFormat
import Pool

extension Planner {
    /// A reference resolved, and its canonical text: the key of the record and the parameters.
    struct Reference {
        var found: Found
        var text: String

        /// `given` is the text that led here; mostly it is canonical already.
        init(_ found: Found, head: String, detail: String, given: String) {
            self.found = found
            text = head.isIdentical(to: found.text) ? given : found.text + detail
        }
    }

    /// Resolves a reference; an unknown tag becomes a candidate, anything else unknown an error.
    mutating func reference(
        _ entry: Entry, _ kinds: [Kind], _ field: Field, _ record: Record
    ) throws -> Reference? {
        let (head, detail) = Composite.split(canonical: entry.text)
        switch try resolver.resolve(head, kinds: kinds, space: record.key.space) {
        case .success(let found):
            if request.isPartial { noteDependency(on: found, head, kinds, record) }
            let meant = kinds == [.skill] ? try successor(of: found, entry, record) : found
            return Reference(meant, head: head, detail: detail, given: entry.text)
        // What nobody knows cannot be there to be dropped.
        case .failure(.newTag) where entry.edit == .drop,
            .failure(.notFound) where entry.edit == .drop:
            report(
                .dropAbsent, record, line: entry.line, field: field.name, [.value: head])
            return nil
        case .failure(.newTag(let label)):
            return try newTag(label, entry, record).map {
                Reference($0, head: head, detail: detail, given: entry.text)
            }
        case .failure(let failure):
            report(failure, head: head, kinds, entry, field, record)
            return nil
        }
    }

    private mutating func noteDependency(
        on found: Found, _ head: String, _ kinds: [Kind], _ record: Record
    ) {
        let space = record.key.space
        guard let line = resolver.line(needed: found, by: head, kinds: kinds, space: space) else {
            return
        }
        dependencies.add(record.line, on: line)
    }

    private mutating func report(
        _ failure: Resolver.Failure, head: String, _ kinds: [Kind], _ entry: Entry,
        _ field: Field, _ record: Record
    ) {
        switch failure {
        case .ambiguous(let keys):
            report(
                .refAmbiguous, record, line: entry.line, field: field.name,
                [.value: head, .list: keys.map(told).joined(separator: ", ")])
        case .wrongKind(let found):
            report(
                .refKind, record, line: entry.line, field: field.name,
                [
                    .key: head, .kind: found.kind.rawValue,
                    .other: kinds.map(\.rawValue).joined(separator: "/"), .field: field.name,
                ])
        case .rejected(let line):
            report(
                .refRejected, record, line: entry.line, field: field.name,
                [.key: head, .line: String(line)])
        case .notFound, .newTag:
            // What reads as the name of a firm is one that nobody has registered yet.
            let isName = kinds == [.org] && head.utf8.contains { $0 >= 0x80 }
            report(
                .refNotFound, record, line: entry.line, field: field.name,
                [.field: field.name, .key: head].merging(isName ? [.name: head] : [:]) { $1 })
        }
    }

    /// A key with what tells an organization from others of its name: region and credit code.
    private func told(_ key: Key) -> String {
        guard let found = try? baseline.found(key), found.kind == .org,
            let record = try? baseline.record(found.id)
        else { return key.description }
        let region = record.values(of: Org.region.index).first.flatMap { region in
            request.context.regions.all.last { $0.code == region.text }?.name
        }
        let code = record.values(of: Org.uscc.index).first?.text
        return ([key.description] + [region, code].compactMap(\.self)).joined(separator: " ")
    }

    /// Makes a tag that nobody knows a candidate for the vocabulary.
    private mutating func newTag(
        _ label: String, _ entry: Entry, _ record: Record
    ) throws -> Found? {
        // A name of a tag may be longer than the label of one.
        if case .line(let limit) = Skill.label.field.type, label.count > limit {
            report(
                .tooLong, record, line: entry.line, field: Talent.skill.name,
                [.field: Talent.skill.name, .count: String(label.count), .limit: String(limit)])
            return nil
        }
        let key = Key.ofTag(label)
        let stored = try key.flatMap { try resolver.find($0) }
        if let stored, !stored.isGone { return stored }
        let code: DiagnosticCode = request.isStrict ? .refNotFound : .tagNew
        let guess =
            diagnostics.keeps(code) ? try resolver.nearestTag(to: label.nfkcFolded) ?? "" : ""
        report(
            code, record, line: entry.line, field: Talent.skill.name,
            [.value: label, .guess: guess, .field: Talent.skill.name, .key: label])
        guard !request.isStrict, let key else { return nil }
        let found = try resolver.addTag(label, key: key)
        var tag = StoredRecord(id: found.id, kind: .skill, key: key)
        tag.values = [
            StoredValue(Skill.label.index, source: 0, label),
            StoredValue(Skill.status.index, source: 0, SkillStatus.candidate.text),
        ]
        tag.digest = tag.computedDigest
        let old = stored == nil ? nil : try state(found.id)
        var change = Change(.create, from: old, to: tag, line: entry.line)
        change.isFollowUp = true
        tags.add(change)
        return found
    }

    /// A retired tag leads to the one that is used instead.
    private mutating func successor(
        of found: Found, _ entry: Entry, _ record: Record
    ) throws -> Found {
        guard record.kind != .skill, let successor = try resolver.successor(of: found)
        else { return found }
        report(
            .tagRetired, record, line: entry.line, field: Talent.skill.name,
            [.value: found.key.description, .key: successor.key.description])
        return successor
    }
}

extension Key {
    /// The key of a tag that has only a label: the label itself where a key may hold it.
    static func ofTag(_ label: String) -> Key? {
        if let key = Key(space: shared, local: label) { return key }
        var seal = Seal()
        seal.update(label.nfkcFolded)
        // Eighty bits, as the store asks of every key that is a hash.
        return Key(space: shared, local: "tag-\(seal.hex().prefix(20))")
    }
}
