import ArgumentParser
import Pool
import Registry

/// `rencai undo`: takes a batch back; undoing the undo brings it in again.
struct UndoBatch: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "undo",
            abstract: words("撤销一个批次", "take a batch back"),
            discussion: words(
                """
                恢复到该批入库之前的样子。此后被别的批次改过的内容保留，并逐项列出；
                被其他记录引用的也保留。撤销本身也是一个批次，再撤销它就是重做。
                """,
                """
                Everything returns to what it was before the batch. What other batches changed since,
                and what other records refer to, stays and is listed. The undo is a batch itself:
                undoing it brings the first one back.
                """),
            aliases: ["撤销"])
    }

    static var examples: [Example] {
        [
            Example("rencai undo --dry-run lzgx-2026q1-04", "先看会恢复什么", "see what would return"),
            Example("rencai undo lzgx-2026q1-04", "撤销", "do it"),
        ]
    }

    @Argument(help: .words("批次号", "the batch", value: ("批次", "batch")))
    var batch: String

    @Flag(help: .words("只看会恢复什么，不写入", "show what would return, write nothing"))
    var dryRun = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let outcome = try session.registry(.writing).undo(
            batch, operatorName: session.operatorName, now: session.environment.timestamp,
            isDryRun: dryRun)
        guard let outcome else { throw Failure(.notFound, .unknownBatch(batch, guess: nil)) }
        let lines =
            outcome.preview.lines(limit: 20, console: session.console)
            + outcome.conflicts.map(\.line)
        session.console.write((lines + [closing(outcome)]).map { $0 + "\n" }.joined())
        return .done
    }

    private func closing(_ outcome: UndoOutcome) -> String {
        let counts = outcome.preview.counts
        let restored = counts.created + counts.changed + counts.deleted
        let kept = outcome.conflicts.count
        if dryRun {
            return words(
                "预演：将恢复 \(restored) 条，保留 \(kept) 处；未写入",
                "preview: \(restored) records would return, \(kept) stay; nothing written")
        }
        return words(
            "已撤销 \(outcome.batch)：恢复 \(restored) 条，保留 \(kept) 处   重做: rencai undo \(outcome.undoBatch)",
            "took back \(outcome.batch): \(restored) records returned, \(kept) stay   redo: rencai undo \(outcome.undoBatch)"
        )
    }
}

extension UndoOutcome.Conflict {
    /// What stays as it is, and because of whom.
    fileprivate var line: String {
        let what = "\(key) \(title)" + (field.map { " \($0)" } ?? "")
        guard let batch else {
            return words("! \(what)：被其他记录引用，保留", "! \(what): others refer to it, kept")
        }
        return words(
            "! \(what)：此后被 \(batch) 批改过，保留", "! \(what): changed since by \(batch), kept")
    }
}
