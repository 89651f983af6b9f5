import ArgumentParser
import Pool

/// What is said of a step of an introduction.
struct StepOptions: ParsableArguments {
    @Option(
        help: .words(
            "对接阶段：\(EngagementStage.list.values.joined(separator: "、"))",
            "the stage: \(EngagementStage.allCases.map(\.inEnglish).joined(separator: ", "))",
            value: ("阶段", "stage")))
    var stage: String?

    @Option(help: .words("哪一天（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    @Option(help: .words("责任人", "who is in charge", value: ("姓名", "name")))
    var by: String?

    @Option(help: .words("这一步的说明", "what is to be said of the step", value: ("说明", "text")))
    var note: String?

    @Option(
        help: .words(
            "未成原因：\(ReasonCode.list.values.joined(separator: "、"))，或自己写",
            "why nothing came of it: \(ReasonCode.allCases.map(\.inEnglish).joined(separator: ", ")), or your own words",
            value: ("原因", "reason")))
    var reason: String?

    /// The stage that is meant, by its word in either language.
    func chosenStage() throws(Failure) -> EngagementStage? {
        guard let stage else { return nil }
        let word = stage.trimmed
        let found = EngagementStage.allCases.first {
            [$0.text, $0.inEnglish].contains(word.lowercased())
        }
        guard let found else {
            throw Failure(
                .usage,
                .invalidValue(
                    stage, option: "--stage",
                    allowed: EngagementStage.allCases.map(\.word)))
        }
        return found
    }

    /// The options as they are typed.
    var typed: [String] {
        [("--stage", stage), ("--on", on), ("--by", by), ("--note", note), ("--reason", reason)]
            .compactMap { option, value in value.map { "\(option) \($0.asShellWord)" } }
    }
}

extension EngagementStage {
    /// The word of the command line in the language of the run.
    var word: String { words(text, inEnglish) }
}
