import Testing

/// A use of one command, and the registry that it is made in.
///
/// There is one of each command; those of a kind of record are all alike, and talents stand for all.
struct CommandUse: Hashable, Sendable, CustomTestStringConvertible {
    /// The command: `plan make`.
    let command: String
    /// What is typed after `rencai`, without blanks within a word.
    let line: String

    var testDescription: String { line }

    static let all = printing + silent

    /// Those that print something of their own.
    static let printing = uses([
        "demo": "demo", "init": "init new --separate", "config show": "config",
        "check": "check first.rec",
        "import": "import --dry-run second.rec", "undo": "undo --dry-run lzgx-2026q1-01",
        "batches list": "batches list", "batches show": "batches show lzgx-2026q1-01",
        "why": "why lzgx:0001", "diff": "diff --json first.rec", "find": "find 润滑",
        "export": "export --all", "convert": "convert first.rec", "fmt": "fmt first.rec -o -",
        "seal": "seal first.rec -o -", "template": "template talent", "match": "match --all",
        "why-match": "why-match n-01 lzgx:0001",
        "need accept-skill": "need accept-skill --dry-run n-02 lzgx:0001 --reason 同类工作",
        "need submit": "need submit --dry-run second.rec",
        "need review": "need review --dry-run n-03 --accept",
        "need publish": "need publish --dry-run n-02 --open",
        "need close": "need close --dry-run n-02 --shelved --reason 暂缓",
        "need reopen": "need reopen --dry-run n-04 --reason 再议",
        "need expire": "need expire --dry-run --on 2027-01-01",
        "need merge": "need merge --dry-run n-02 n-01 --reason 重复 --same",
        "engagement add": "engagement add --dry-run n-01 lzgx:0001",
        "engagement set": "engagement set --dry-run e-1 --stage 征询",
        "engagement edit": "engagement edit --dry-run e-1",
        "plan make": "plan make --dry-run 五月方案 --needs n-01 --on 2026-04-08",
        "plan pin": "plan pin --dry-run p-1 n-01 0001",
        "plan forbid": "plan forbid --dry-run p-1 n-01 0001",
        "plan free": "plan free --dry-run p-1 n-01 0003",
        "plan swap": "plan swap --dry-run p-1 n-01 0001 0003",
        "plan add": "plan add --dry-run p-1 n-02",
        "plan drop": "plan drop --dry-run p-1 n-02",
        "plan compare": "plan compare p-1 p-1",
        "plan adopt": "plan adopt --dry-run p-1",
        "plan withdraw": "plan withdraw --dry-run p-1 --reason 有变",
        "report match": "report match", "report brief": "report brief",
        "report decisions": "report decisions --save 一季度",
        "letters": "letters --for 专家 --run q2 --dir 函",
        "report runs": "report runs --drop q2",
        "report progress": "report progress --org f-01",
        "report funnel": "report funnel", "report candidates": "report candidates",
        "report gaps": "report gaps", "report structure": "report structure",
        "report ledger": "report ledger", "report quality": "report quality",
        "report stations": "report stations", "report submissions": "report submissions",
        "backup": "backup away.rcb", "restore": "restore", "doctor": "doctor",
        "duplicates list": "duplicates list --csv",
        "duplicates show": "duplicates show lzgx:0001 lzgx:0002",
        "duplicates merge": "duplicates merge --dry-run --same lzgx:0002 --into lzgx:0001",
        "duplicates apart": "duplicates apart lzgx:0001 lzgx:0002",
        "report access": "report access --person lzgx:0001",
        "key sheet": "key sheet", "key rotate": "key rotate",
        "key passphrase": "key passphrase --remove",
        "privacy approval": "privacy approval", "privacy report": "privacy report lzgx:0001",
        "privacy purge": "privacy purge lzgx:0001 --reason 本人申请 --confirm",
        "privacy readmit": "privacy readmit --name 周启明 --birth 1975-06 --reason 本人同意",
        "talent count": "talent count --by 民族",
        "profile learn": "profile learn judgments.tsv --name 新规则",
        "index": "index", "evaluate": "evaluate judgments.tsv", "explain": "explain E232",
        "help": "help",
        "completions": "completions bash", "complete": "complete -- rencai",
        "todo": "todo",
        "talent list": "talent list", "talent show": "talent show lzgx:0001",
        "talent export": "talent export",
        "talent confirm": "talent confirm --dry-run lzsl:g1",
        "talent add": "talent add --dry-run 姓名=周启明",
        "talent set": "talent set --dry-run lzgx:0001 职称=研究员",
        "talent edit": "talent edit --dry-run lzgx:0001",
        "skill candidates": "skill candidates",
        "talent delete": "work delete --dry-run lzgx:w-01 --reason 重复",
        "source import": "source import --dry-run offices.csv",
        "source add": "source add --dry-run abc --name 某局", "source lock": "source lock",
        "source unlock": "source unlock", "source map": "source map --drop lzgx",
    ])

    /// What is typed is asked for before anything is written; the others write files alone.
    static let silent = uses([
        "key enter": "key enter", "config set": "config set operator 李某", "man": "man 手册",
    ])

    private static func uses(_ lines: [String: String]) -> [CommandUse] {
        lines.map { CommandUse(command: $0.key, line: $0.value) }.sorted { $0.line < $1.line }
    }
}
