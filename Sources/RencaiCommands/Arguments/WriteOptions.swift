import ArgumentParser

/// What every command that makes one batch lets its user choose.
struct WriteOptions: ParsableArguments {
    @Flag(help: .words("只预演，不写入", "show what would change, write nothing"))
    var dryRun = false

    @Flag(
        help: .words(
            "结果写成 JSON（--json=? 说明其成员）", "write the result as JSON (--json=? describes it)"))
    var json = false
}
