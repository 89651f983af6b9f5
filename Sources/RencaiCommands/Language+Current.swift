import ArgumentParser
import Words

extension Language {
    /// The language of the run; the argument parser asks for help texts without saying which.
    @TaskLocal static var current = Language.chinese

    /// The language that the options, the variables and the configuration ask for.
    ///
    /// The first that is set decides. Without any, and in the locale `C`, texts are Chinese.
    init(option: String?, environment: Environment, configured: String? = nil) {
        let choice = option ?? environment["RENCAI_LANG"] ?? configured
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first
        self = choice.map(Self.init(tag:)) ?? locale.map(Self.init(locale:)) ?? .chinese
    }

    private init(tag: String) {
        self = tag.lowercased().hasPrefix("zh") ? .chinese : .english
    }

    private init(locale: String) {
        let name = locale.prefix { $0 != "." && $0 != "@" }
        self = name == "C" || name == "POSIX" ? .chinese : Self(tag: String(name))
    }
}

/// The text in the language of the run.
func words(_ chinese: String, _ english: String) -> String {
    switch Language.current {
    case .chinese: chinese
    case .english: english
    }
}

extension ArgumentHelp {
    /// The help of an argument, in the language of the run.
    static func words(
        _ chinese: String, _ english: String, value: (chinese: String, english: String)? = nil
    ) -> ArgumentHelp {
        let name = value.map { RencaiCommands.words($0.chinese, $0.english) }
        return ArgumentHelp(RencaiCommands.words(chinese, english), valueName: name)
    }
}
