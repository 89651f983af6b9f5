extension ModelRegistry {
    /// What stands in the way of an undo, piece by piece.
    struct Kept: Hashable {
        var record: String
        /// `nil` for the whole record.
        var field: String?
        var reason: String
    }

    /// What is found wrong with what an undo kept.
    struct UndoFault: Error, Hashable { var text: String }

    /// The batch that an undo of this name takes back; `nil` where there is none.
    ///
    /// `isTwice` where the batch that it brings back has been imported again, `isDone` where nothing
    /// of it is left to be taken back.
    func undoable(_ name: String) -> (entry: Int, isTwice: Bool, isDone: Bool)? {
        guard let entry = standing(name) else {
            return ledger.lastIndex { $0.name == name }.map { ($0, false, true) }
        }
        var chain = [entry]
        while let last = chain.last, let undone = ledger[last].undoes { chain.append(undone) }
        let first = chain.last ?? entry
        guard chain.count.isMultiple(of: 2) else {
            return (entry, false, ledger[first].undoneBy != nil)
        }
        let isTwice = ledger.indices.contains { later in
            later > first && ledger[later].name == ledger[first].name
                && ledger[later].source == ledger[first].source && ledger[later].undoneBy == nil
        }
        return (entry, isTwice, false)
    }

    /// Takes a batch back but for what is kept, and finds fault with what is kept for no reason.
    mutating func undo(_ number: Int, keeping kept: Set<Kept>) -> [String] {
        let entry = ledger[number]
        let changed = changedSince(entry)
        var faults: [String] = []
        let said = kept.filter { $0.reason == "changed" }
        if said != changed {
            faults.append(
                "changed since: \(changed.subtracting(said)) not said, \(said.subtracting(changed)) said"
            )
        }
        let before = state
        var result = target(of: entry, keeping: kept, &faults)
        faults += result.faults
        for piece in kept.subtracting(said) where !isLeftOut(piece) {
            var without = kept
            without.remove(piece)
            var ignored: [String] = []
            let free = target(of: entry, keeping: without, &ignored)
            let isLost = piece.reason == "target-gone" && leads(nowhere: piece.record, entry, free)
            if free.faults.isEmpty, ignored.isEmpty, !isLost {
                faults.append("nothing stands in the way of \(piece)")
            }
        }
        guard kept.isEmpty || result.shape != before.shape else { return faults }
        result.lastVersion = max(result.lastVersion, before.lastVersion)
        state = result
        note(entry, number, before)
        return faults
    }

    /// Whether a key that leads to another record again would lead to one that is gone.
    private func leads(nowhere record: String, _ entry: ModelEntry, _ state: ModelState) -> Bool {
        entry.movedKeys.contains { key in
            loser(of: key, in: entry) == record && state.keys[key].map(state.isThere) != true
        }
    }

    private func isLeftOut(_ piece: Kept) -> Bool {
        piece.reason == "target-gone" && piece.field != nil
    }

    /// Writes the undo into the ledger; what stood and what did not take turns.
    private mutating func note(_ entry: ModelEntry, _ number: Int, _ before: ModelState) {
        let undo = ledger.count
        let opposite =
            entry.undoes == nil
            ? "undo-\(entry.name)"
            : entry.name.hasPrefix("undo-")
                ? "redo-\(entry.name.dropFirst(5))" : "undo-\(entry.name.dropFirst(5))"
        ledger.append(
            ModelEntry(
                name: opposite, source: entry.source, text: "", undoes: number, before: before,
                after: state))
        var (undoing, undone): (Int?, Int?) = (undo, number)
        while let batch = undone {
            ledger[batch].undoneBy = undoing
            undoing = undoing == nil ? batch : nil
            undone = ledger[batch].undoes
        }
    }

    /// What later batches changed of what a batch left.
    private func changedSince(_ entry: ModelEntry) -> Set<Kept> {
        var changed: Set<Kept> = []
        for key in entry.touched {
            guard let now = state.records[key], let after = entry.after.records[key] else {
                continue
            }
            let before = entry.before.records[key]
            let whole = Kept(record: key, reason: "changed")
            if before?.version != after.version {
                let fields = Set(now.fields.keys).union(after.fields.keys)
                let isSame =
                    now.version == after.version
                    && fields.allSatisfy { now[$0].version == after[$0].version }
                if !isSame { changed.insert(whole) }
            } else if now.version != after.version {
                changed.insert(whole)
            } else {
                for field in after.fields.keys
                where before?[field].version != after[field].version
                    && now[field].version != after[field].version
                {
                    changed.insert(Kept(record: key, field: field, reason: "changed"))
                }
            }
        }
        for key in entry.movedKeys where state.keys[key] != entry.after.keys[key] {
            guard let record = loser(of: key, in: entry) else { continue }
            changed.insert(Kept(record: record, reason: "changed"))
        }
        return changed
    }

    /// The record to which a key belongs that a merge, or its undo, leads elsewhere.
    private func loser(of key: String, in entry: ModelEntry) -> String? {
        var takesBack = false
        var undone = entry.undoes
        while let batch = undone {
            takesBack.toggle()
            undone = ledger[batch].undoes
        }
        return (takesBack ? entry.after : entry.before).keys[key] ?? key
    }

    /// The state before the batch, but for what is kept and what later batches did.
    private func target(
        of entry: ModelEntry, keeping kept: Set<Kept>, _ faults: inout [String]
    ) -> ModelState {
        var result = state
        let wholes = Set(kept.filter { $0.field == nil }.map(\.record))
        for key in entry.touched where !wholes.contains(key) {
            let before = entry.before.records[key]
            guard let now = state.records[key], let after = entry.after.records[key] else {
                continue
            }
            if before?.version != after.version {
                result.records[key] =
                    before
                    ?? ModelRecord(
                        kind: now.kind, presence: .undone, version: state.lastVersion + 1)
                result.lastVersion = state.lastVersion + 1
                for piece in kept where piece.record == key && piece.reason != "target-gone" {
                    if let field = piece.field { result.records[key]?.fields[field] = nil }
                }
                continue
            }
            for field in after.fields.keys where before?[field].version != after[field].version {
                let isKept = kept.contains { piece in
                    piece.record == key && piece.field == field && !isLeftOut(piece)
                }
                if !isKept { result.records[key]?.fields[field] = before?[field] }
            }
        }
        for key in entry.movedKeys {
            guard let record = loser(of: key, in: entry), !wholes.contains(record) else { continue }
            result.keys[key] = entry.before.keys[key] ?? key
        }
        follow(&result, entry, kept, &faults)
        return result
    }

    /// Leads restored references to where merges have led their records since; those that lead nowhere
    /// are left out, and are to be said.
    private func follow(
        _ result: inout ModelState, _ entry: ModelEntry, _ kept: Set<Kept>, _ faults: inout [String]
    ) {
        for key in entry.touched where result.isThere(key) {
            for (name, field) in result.records[key]?.fields ?? [:] {
                let kind = ModelFieldKind.of(name, in: result.records[key]?.kind ?? "").refersTo
                let now = state.isThere(key) ? state.records[key]?[name].values ?? [] : []
                var values: Set<ModelValue> = []
                for value in field.values {
                    guard let target = value.target, !now.contains(value) else {
                        values.insert(value)
                        continue
                    }
                    let next = result.keys[target] ?? target
                    if let found = [target, next].first(where: {
                        result.isThere($0) && result.records[$0]?.kind == kind
                    }) {
                        if found == target || found != key {
                            var value = value
                            value.target = found
                            values.insert(value)
                        }
                    } else if !kept.contains(Kept(record: key, field: name, reason: "target-gone"))
                    {
                        faults.append("\(key) \(name) leads to \(target), which is not said")
                    }
                }
                result.records[key]?.fields[name]?.values = values
                // Nothing is done to what says the same as before.
                if state.isThere(key), values == now {
                    result.records[key]?.fields[name] = state.records[key]?[name]
                }
            }
        }
    }
}

extension ModelState {
    /// What there is and what it says, without the numbers of versions.
    fileprivate var shape: [[String: String]] {
        [
            keys,
            records.mapValues {
                "\($0.kind) \($0.presence) \($0.content.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.map { "\($0)" }.sorted())" })"
            },
        ]
    }
}
