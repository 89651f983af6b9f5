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
            try session.console.write(outcome.json.pretty)
        } else {
            try tell(outcome, on: session.console, store: store)
        }
        return outcome.isRefused ? .conflict : .done
    }

    /// Two offices may number their batches alike.
    private func demandOne(in store: RegistryStore) throws {
        let standing = try store.batches().filter { $0.name == batch && $0.undoneBy == nil }
        let keys = Set(standing.map { "\($0.source):\($0.name)" }).sorted()
        guard keys.count < 2 else {
            throw Failure(.notFound, .severalBatches(batch), hint: .chooseKey(keys))
        }
    }

    private func tell(
        _ outcome: UndoOutcome, on console: Console, store: RegistryStore
    ) throws(Failure) {
        for conflict in outcome.conflicts { console.tell(conflict.text) }
        for line in outcome.preview.lines(limit: 20, console: console, store: store) {
            try console.write(line + "\n")
        }
        if outcome.isRefused {
            try console.write(Message.notUndone(batch: outcome.batch).text + "\n")
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

extension UndoOutcome {
    fileprivate var json: JSONValue {
        [
            "schema": .string("rencai/1"), "batch": .string(batch), "undo": .string(undoBatch),
            "dry_run": .bool(isDryRun), "refused": .bool(isRefused), "counts": preview.counts.json,
            "revision": .integer(revision), "changes": preview.changes,
            "kept": .array(conflicts.map(\.json)),
        ]
    }
}

extension UndoOutcome.Conflict {
    /// What stays as it is, and why.
    fileprivate var text: String {
        let name = "\(key) \(title)" + (field.map { " \($0)" } ?? "")
        return Message.kept(name, self).text
    }

    fileprivate var json: JSONValue {
        [
            "key": .string(key.shown), "title": .string(title), "field": JSONValue(field),
            "reason": .string(reason.rawValue), "batch": JSONValue(batch),
            "other": JSONValue(other?.shown),
        ]
    }
}
