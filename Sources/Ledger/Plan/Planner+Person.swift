import BatchFormat
import Pool

extension Planner {
    /// A key stays with its person: another name together with another birth or identity number
    /// is somebody else, unless the operator confirms it for this key.
    mutating func checkPerson(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        guard let old, !new.sharesName(with: old) else { return }
        let (key, before, after) = (record.key.description, old.title, new.title)
        guard !request.confirmed.holds(record.key, of: header.source) else {
            return report(
                .personConfirmed, record, [.key: key, .name: before, .value: after])
        }
        people.renamed.add(
            RenamedPeople.Entry(
                key: record.key, before: before, after: after, line: record.line))
        guard let field = try otherEvidence(in: new, than: old, record) else { return }
        isDoubtful = true
        report(
            .personChanged, record,
            [.key: key, .name: before, .value: after, .field: field])
    }

    /// The field that shows that the record is of somebody else; `nil` where nothing can.
    private func otherEvidence(
        in new: StoredRecord, than old: StoredRecord, _ record: Record
    ) throws -> String? {
        let given = try record.gives(Self.identity) ? document(of: new) : nil
        let known = try document(of: old)
        if let given, let known, given.type == known.type, given.number != known.number {
            return Talent.id.name
        }
        let births = [old[Talent.birth], known?.birth].compactMap(\.self)
        let birth = record.gives(Talent.birth.index) ? new[Talent.birth] : given?.birth
        guard let birth, !births.isEmpty, !births.contains(where: birth.agrees) else { return nil }
        return Talent.birth.name
    }

    /// The identity document of a record; a number that lies sealed is opened, if there is a key.
    func document(of record: StoredRecord) throws -> Document? {
        guard vault != nil,
            let value = record.values.first(where: { $0.field == Self.identity })
        else { return nil }
        return Document(try text(of: value, in: record))
    }

    /// A number and the kind of document that bears it; those of two kinds do not compare.
    struct Document {
        var number: String
        var type: IdentityType
        /// The date of birth that a citizen's number tells.
        var birth: PartialDate? { CitizenID(number)?.birth }

        init(_ text: String) {
            let value = Composite(text)
            number = value.head
            type =
                value[Talent.documentType]
                ?? (number.hasPrefix("9") ? .permanentResidentCard : .residentCard)
        }
    }

    /// Says once that the rows of a roster moved, in place of what it means for each of them; of
    /// single people, under which key the registry has them.
    ///
    /// Returns whether they moved.
    mutating func checkRows() throws -> Bool {
        let moves = try people.renamed.moves(nameOf: storedName)
        guard let (example, origin) = moves.first else { return false }
        guard people.renamed.isRenumbered(moves) else {
            nameOrigins(moves)
            return false
        }
        diagnostics.withdraw(.personChanged)
        // Nobody is to be merged with whom the wrong key names.
        diagnostics.withdraw(.maybeSame)
        diagnostics.append(
            Diagnostic(
                .rowNumbers, at: Place(file: file, line: example.line),
                [
                    .count: String(people.renamed.entries.count),
                    .limit: String(people.renamed.known),
                    .key: example.key.description, .name: example.before,
                    .value: example.after, .other: origin.description,
                ]))
        return true
    }

    private mutating func nameOrigins(_ moves: [RenamedPeople.Move]) {
        let origins = Dictionary(moves.map { ($0.entry.line, $0.origin) }) { first, _ in first }
        diagnostics.mapKept { finding in
            guard finding.code == .personChanged, let origin = origins[finding.place.line]
            else { return finding }
            var finding = finding
            finding.parameters[.other] = origin.description
            return finding
        }
    }

    /// The name under a key that the batch does not give.
    private func storedName(_ key: Key) throws -> String? {
        guard let found = try resolver.untouched(key), found.kind == .talent, !found.isGone
        else { return nil }
        return try state(found.id)?.title
    }
}

extension StoredRecord {
    /// Whether the name of one is a name of the other too, a former or a foreign one among them.
    fileprivate func sharesName(with old: StoredRecord) -> Bool {
        guard let name = self[Talent.name], let before = old[Talent.name],
            !name.isIdentical(to: before)
        else { return true }
        return old.personNames.contains(name.comparableName)
            || personNames.contains(before.comparableName)
    }
}
