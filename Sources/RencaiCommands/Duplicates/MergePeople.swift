import ArgumentParser
import Ledger
import Pool
import Registry

/// `rencai duplicates merge`: unites two records of one person, as a batch of one.
struct MergePeople: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge",
            abstract: words("合并：两条是同一人", "unite two records of one person"),
            discussion: words(
                """
                --into 的一条留下，它没有的内容从另一条补上；作品、团队、对接都转过来，另一条的编号从此也指向它。
                合并是只含一条的批次，报送单位是建库部门，rencai undo 可以撤销。
                """,
                """
                The record of --into stays and takes what it lacks from the other; works, teams and
                introductions follow, and the key of the other leads to it from then on. A merge is a batch of
                one, in the name of the department; rencai undo takes it back.
                """),
            aliases: ["合并"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai duplicates merge --dry-run bygx:0012 --into lzgx:0007", "先看会怎样",
                "see what it would do"),
            Example("rencai duplicates merge bygx:0012 --into lzgx:0007", "合并", "do it"),
        ]
    }

    @Argument(help: .words("并入另一条的编号", "the key of the record that goes", value: ("编号", "key")))
    var name: String

    @Option(help: .words("留下的编号", "the key of the record that stays", value: ("编号", "key")))
    var into: String

    @Option(help: .words("为什么（默认“同一人”）", "why (default: one person)", value: ("原因", "text")))
    var reason: String?

    @Flag(help: .words("虽不像，确是同一人", "they are one, unlike as they are"))
    var same = false

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let gone = try store.record(.talent, named: name)
        let kept = try store.record(.talent, named: into)
        guard gone.key != kept.key else { throw Failure(.usage, .oneRecord(kept.key.shown)) }
        guard same || !gone.isUnlike(kept) else {
            throw Failure(
                .rejected, .peopleUnlike(gone.title, kept.title),
                hint: .sayOnePerson(gone.key.shown, kept.key.shown))
        }
        var record = Record(kind: .talent, key: gone.key, operation: .merge)
        record.into = kept.key
        record.reason = reason ?? ReasonOfMerge.onePerson
        return try session.write(
            [record], as: "merge", of: gone.key, by: "rencai duplicates merge",
            arguments: [gone.key.description, "--into", kept.key.description]
                + (reason.map { ["--reason", $0.asShellWord] } ?? []) + (same ? ["--same"] : []),
            confirming: same ? gone.key : nil, into: store, writing)
    }
}

/// Why records are merged, as the ledger keeps it whatever the language of the run.
private enum ReasonOfMerge {
    static let onePerson = "同一人"
}

extension RegistryRecord {
    /// Whether something tells two people apart: the ends of their identity numbers, their births, or
    /// names that have nothing in common where no birth says more.
    fileprivate func isUnlike(_ other: RegistryRecord) -> Bool {
        let tails = [self, other].map { person in
            Set(person.personal.filter { $0.field == Talent.id.name }.map(\.tail))
        }
        if !tails.contains([]), tails[0].isDisjoint(with: tails[1]) { return true }
        if let birth = self[Talent.birth], let its = other[Talent.birth] {
            return !birth.agrees(with: its)
        }
        return personNames.isDisjoint(with: other.personNames)
    }
}
