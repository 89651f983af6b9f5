import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai undo`: takes a batch back, as a batch of its own.
struct UndoBatch: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "undo",
            abstract: words("撤销一个批次", "take a batch back"),
            discussion: words(
                "只恢复本批改过、此后没有再改的内容，其余列出。撤销也是一个批次，可以再撤销。",
                """
                What was changed since is kept and listed. An undo is a batch too and can itself be
                undone.
                """),
            aliases: ["撤销"])
    }

    static var examples: [Example] {
        [
            Example("rencai undo --dry-run lzgx-2026q1-04", "先看会恢复什么", "see what it would do"),
            Example("rencai undo lzgx-2026q1-04", "撤销", "do it"),
        ]
    }

    @Argument(help: .words("批次号", "the batch's number", value: ("批次", "batch")))
    var batch: String

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        try demandOne(in: store)
        let outcome = try store.undo(
            batch, operatorName: session.operatorName, now: session.environment.timestamp,
            isDryRun: writing.dryRun)
        guard let outcome else {
            let guess = closest(to: batch, in: try store.batches().map(\.name))
            throw Failure(.notFound, .unknownBatch(batch, guess: guess), hint: .seeBatches)
        }
        if let again = outcome.importedAgain {
            throw Failure(.conflict, .importedAgain(again), hint: .undoFirst(again))
        }
        if writing.json {
            try session.console.write(outcome.json)
        } else {
            try tell(outcome, on: session.console, store: store)
        }
        return outcome.isRefused ? .conflict : .done
    }

    /// Two offices may number their batches alike.
    private func demandOne(in store: RegistryStore) throws {
        let named = try store.batches().filter { $0.name == batch }
        let standing = named.filter { $0.undoneBy == nil }
        let keys = Set((standing.isEmpty ? named : standing).map { "\($0.source):\($0.name)" })
            .sorted()
        guard keys.count < 2 else {
            throw Failure(.notFound, .severalBatches(batch), hint: .chooseKey(keys))
        }
    }

    private func tell(
        _ outcome: UndoOutcome, on console: Console, store: RegistryStore
    ) throws(Failure) {
        if outcome.isAlready {
            let already = Message.alreadyUndone(outcome.batch, undo: outcome.undoBatch)
            try console.write(already.text + "\n")
            return
        }
        tellKept(outcome, on: console)
        for line in outcome.preview.lines(limit: 20, console: console, store: store) {
            try console.write(line + "\n")
        }
        if outcome.isRefused {
            try console.write(Message.notUndone(batch: outcome.batch).text + "\n")
            let later = outcome.conflicts.compactMap(\.batch)
            let last = try? store.batches().last { later.contains($0.name) }
            if let last { console.tell(Message.undoLater(last.name).text) }
            return
        }
        let counts = outcome.preview.counts.text
        let closing: Message =
            writing.dryRun
            ? .wouldUndo(batch: outcome.batch, counts: counts)
            : .undone(batch: outcome.batch, counts: counts, undo: outcome.undoBatch)
        try console.write(closing.text + "\n")
    }
}

extension UndoBatch {
    /// Says what stays; of a great many the first, unless this was the one time to say it.
    private func tellKept(_ outcome: UndoOutcome, on console: Console) {
        let shown = outcome.conflicts.prefix(outcome.isDryRun || outcome.isRefused ? 20 : .max)
        for conflict in shown { console.tell(conflict.text) }
        let rest = outcome.conflicts.count - shown.count
        if rest > 0 { console.tell(Message.moreRecords(rest).text) }
    }
}

extension UndoOutcome {
    fileprivate var json: JSONValue {
        [
            "schema": .string("rencai/1"), "batch": .string(batch), "undo": .string(undoBatch),
            "dry_run": .bool(isDryRun), "refused": .bool(isRefused), "already": .bool(isAlready),
            "counts": preview.counts.json,
            "revision": .integer(revision), "changes": preview.changes,
            "kept": .array(conflicts.map(\.json)),
        ]
    }
}

extension UndoOutcome.Conflict {
    /// What stays as it is, and why.
    fileprivate var text: String {
        let field = field.map { kind.field(named: $0)?.title ?? $0 }
        let name = [kind.shown(key), title.cut(to: 40), field ?? ""].filter { !$0.isEmpty }
        return Message.kept(name.joined(separator: " "), self).text
    }

    fileprivate var json: JSONValue {
        [
            "key": .string(key.shown), "title": .string(title), "field": JSONValue(field),
            "reason": .string(reason.rawValue), "batch": JSONValue(batch),
            "other": JSONValue(other?.shown),
        ]
    }
}
