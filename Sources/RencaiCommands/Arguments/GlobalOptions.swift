import ArgumentParser

/// The options that every command takes, before or after its name.
///
/// Those with values are settings: `Config` takes them from the command line before it is parsed,
/// because the language of the parser's help texts depends on them.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: .words(
            "人才库文件（默认为本文件夹或上级文件夹的 rencai.db）",
            "the registry (default: rencai.db in this folder or one above)",
            value: ("文件", "file")))
    var db: String?

    @Option(
        help: .words(
            "界面语言", "the language of texts", value: ("语言", "language")))
    var lang: LanguageOption?

    @Option(
        help: .words("是否使用颜色", "when to use colour", value: ("时机", "when")))
    var color: ColorChoice?

    @Flag(
        help: .words("从不提问；需要确认的操作直接拒绝", "never ask; refuse what would need an answer"))
    var noInput = false

    @Option(
        help: .words("经办人姓名，随每次写入留痕", "your name, kept with every change", value: ("姓名", "name")))
    var `operator`: String?

    /// The names of the options that are followed by a value.
    static let valued = Set(Setting.allCases.compactMap(\.option))
}

/// The values of `--lang`.
enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
    case zh, en
}

extension ColorChoice: ExpressibleByArgument {}
