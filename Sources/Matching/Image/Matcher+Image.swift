package import Pool

/// The numbers under which a registry keeps the records of a snapshot, by kind, in the order of
/// their keys.
package struct RecordNumbers: Sendable {
    private let numbers: [Kind: [Int]]

    package init(_ numbers: [Kind: [Int]]) { self.numbers = numbers }

    subscript(kind: Kind) -> [Int] { numbers[kind] ?? [] }

    /// Whether there is one for each record of a snapshot.
    func fit(_ snapshot: Snapshot) -> Bool {
        self[.talent].count == snapshot.talents.count && self[.team].count == snapshot.teams.count
            && self[.station].count == snapshot.stations.count
            && self[.skill].count == snapshot.taxonomy.keys.count
            && self[.need].count == snapshot.needs.count
            && self[.engagement].count == snapshot.engagements.count
    }
}

extension Matcher {
    /// Writes the image of the pool, by which later the candidates of a need are found without
    /// loading the pool.
    ///
    /// - Parameters:
    ///   - records: where the registry keeps what the snapshot holds.
    ///   - origin: the state of the registry.
    ///   - emit: takes the bytes as they come.
    /// - Throws: what `emit` throws.
    /// - Returns: whether the numbers fit the snapshot; without that nothing is written.
    /// - Complexity: the texts of all items are cut into terms once more; eight bytes for each term of
    ///   each item are held.
    package func writeImage(
        _ records: RecordNumbers, _ origin: ImageOrigin,
        to emit: @escaping (ArraySlice<UInt8>) throws -> Void
    ) throws -> Bool {
        guard records.fit(snapshot), let model = UInt64(self.model.id, radix: 16) else {
            return false
        }
        var writer = ImageWriter(ImageFooter(origin, model: model), emit)
        try writer.add(index, records)
        try writer.add(self.model)
        try writer.addPostings(of: index)
        try writer.add(index.snapshot.taxonomy, records: records[.skill], self.model.affinity)
        try writer.addHolders(of: index)
        try writer.addRelations(of: snapshot, records)
        try writer.add(self.model.words)
        try writer.finish()
        return true
    }
}

extension ImageWriter {
    /// Writes what each candidate is.
    fileprivate mutating func add(_ index: Index, _ records: RecordNumbers) throws {
        let snapshot = index.snapshot
        let candidates = snapshot.candidates
        try add(
            .counts, IndexImage.kinds.map { kind in candidates.count { $0.kind == kind } })
        try add(.candidateRecords, candidates.map { records[$0.kind][$0.row] })
        try add(
            .candidateTraits,
            candidates.indices.map { number in
                CandidateTraits(
                    candidates[number].kind,
                    isIntroduced: !snapshot.links.engagementsOf[number].isEmpty
                ).value
            })
        var numbers: [Outline: Int32] = [:]
        var outlines: [Outline] = []
        let ofCandidates = candidates.map { candidate -> Int32 in
            guard let outline = snapshot.outline(of: candidate) else { return -1 }
            if let known = numbers[outline] { return known }
            numbers[outline] = Int32(outlines.count)
            outlines.append(outline)
            return Int32(outlines.count - 1)
        }
        try add(.candidateOutlines, ofCandidates)
        try add(.outlineStarts, .outlineTexts, outlines.lazy.map { Array($0.text.utf8) })
    }

    /// Writes who may be one person with whom, and what came to something.
    fileprivate mutating func addRelations(
        of snapshot: Snapshot, _ records: RecordNumbers
    ) throws {
        let talents = records[.talent]
        let twins = snapshot.links.twins.enumerated().flatMap { row, others in
            others.filter { $0 > row }.flatMap { [talents[row], talents[$0]] }
        }
        try add(.twins, twins)
        try add(
            .witnesses,
            TrackRecord.witnesses(snapshot).flatMap { row in
                let need = snapshot.engagements[row].need.flatMap { snapshot.links.needRows[$0] }
                return [records[.engagement][row], need.map { records[.need][$0] } ?? -1]
            })
    }

    /// Writes by skill who claims it; of a team or workstation each of its people's claims, for some
    /// of them may not be taken into account.
    fileprivate mutating func addHolders(of index: Index) throws {
        var claims = [[UInt32]](repeating: [], count: index.snapshot.taxonomy.keys.count)
        for (number, candidate) in index.snapshot.candidates.enumerated() {
            let held =
                candidate.kind == .talent ? Array(index.held[number]) : index.claims(of: number)
            for held in held {
                claims[Int(held.skill)].append(SkillClaim(number, held).bits)
            }
        }
        try add(.holderStarts, .holders, claims)
    }
}

extension Snapshot {
    /// The outline of a talent, and of no team or workstation.
    fileprivate func outline(of candidate: Candidate) -> Outline? {
        guard candidate.kind == .talent else { return nil }
        return Outline(talents[candidate.row], region: regions(of: candidate).first)
    }
}

extension Index {
    /// For whom each item may speak, on whatever day.
    var ownersOnAnyDay: Lists<Int32> {
        Lists(inverting: snapshot.candidates.indices.map(itemsOnAnyDay), count: items.count)
    }

    private func itemsOnAnyDay(of number: Int) -> [Int32] {
        let own = Array(evidence[number])
        guard snapshot.candidates[number].kind == .station else { return own }
        let works = peopleOnAnyDay(of: number).flatMap { person in
            snapshot.number(of: snapshot.talents[Int(person)].key, kind: .talent)
                .map { evidence[$0].filter { items[Int($0)].kind == .work } } ?? []
        }
        return Set(own + works).sorted()
    }

    private func peopleOnAnyDay(of number: Int) -> [Int32] {
        snapshot.people(of: snapshot.candidates[number], on: nil).map { Int32($0) }
    }

    /// All claims of skills of a team or workstation and of its people, one by one.
    fileprivate func claims(of number: Int) -> [Held] {
        let candidate = snapshot.candidates[number]
        let people = peopleOnAnyDay(of: number)
        let items = itemsOnAnyDay(of: number)
        let alone = people.flatMap { person in
            heldSkills(candidate, people: [person], items: items, in: snapshot, backing)
        }
        return heldSkills(candidate, people: [], items: items, in: snapshot, backing) + alone
    }
}
