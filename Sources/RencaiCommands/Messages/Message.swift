import BatchFormat

/// Everything that the command line says itself; findings about data have their own wording.
///
/// `Chinese.swift` and `English.swift` put each case into words.
enum Message: Hashable, Sendable {
    // Misunderstood command lines.
    case error
    case unknownCommand(String, guess: String?)
    case unknownOption(String, guess: String?)
    case fullWidth(String, instead: String)
    case missingValue(String)
    case needlessValue(String, value: String)
    case missingArgument(String)
    case unexpectedArgument(String)
    case invalidValue(String, option: String, allowed: [String])
    case otherUsage(String)
    case seeHelp(String)

    // Help pages.
    case usageHeading
    case aliasesHeading
    case argumentsHeading
    case optionsHeading
    case globalOptionsHeading
    case subcommandsHeading
    case optionsWord
    case subcommandWord
    case examplesHeading
    case helpOption
    case versionOption
    case allowedValues([String])
    case defaultValue(String)
    case moreHelp(String)
    case unknownTopic(String, guess: String?)
    case topicsHeading
    case unknownCode(String)
    case seeCodes
    case unknownKind(String, guess: String?)
    case seeKinds

    // The configuration.
    case settingDefault
    case settingUnset
    case configNotAField(file: String, line: Int)
    case configUnknownField(file: String, line: Int, field: String, guess: String?)
    case configInvalidValue(String, setting: String, allowed: [String], origin: String)

    // Progress, and what went wrong inside.
    case progress(
        label: String, percent: Int, count: String, total: String, unit: String, seconds: Int?)
    case internalError(String)
}

extension Message {
    /// The message in the language of the run.
    var text: String {
        switch Language.current {
        case .chinese: chinese
        case .english: english
        }
    }
}
