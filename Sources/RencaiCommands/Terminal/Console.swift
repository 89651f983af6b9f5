import Glibc
import Pool

/// Where results and messages go: the result to standard output, all else to standard error.
struct Console: Sendable {
    let output: Channel
    let errors: Channel
    let environment: Environment
    private let color: ColorChoice
    /// Whether it is asked what an answer for programs consists of, and not the answer.
    let asksMembers: Bool

    init(
        output: Channel = .standardOutput, errors: Channel = .standardError,
        environment: Environment, color: ColorChoice = .auto, asksMembers: Bool = false
    ) {
        self.output = output
        self.errors = errors
        self.environment = environment
        self.color = color
        self.asksMembers = asksMembers
    }

    /// The columns that texts are wrapped to.
    var width: Int {
        output.size?.columns ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80
    }

    /// Writes a part of the result.
    ///
    /// Whoever closed the other end, as `head` does, wants no more: that is no failure.
    func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) throws(Failure) { try Self.demand(output.write(bytes)) }

    /// Makes sure that what was written has arrived: some systems say only in the end that a disk
    /// is full.
    func finish() throws(Failure) {
        let copy = dup(output.descriptor)
        guard copy >= 0 else { return }
        try Self.demand(close(copy) == 0 ? nil : errno)
    }

    private static func demand(_ error: Int32?) throws(Failure) {
        guard let error, error != EPIPE else { return }
        throw Failure(.inputOutput, .outputFailed(error), hint: .outputIncomplete)
    }

    /// Writes the whole result, through a pager when it is longer than the terminal.
    func page(_ text: String) throws(Failure) {
        guard let rows = output.size?.rows, text.count(where: \.isNewline) >= rows,
            Pager(environment: environment)?.show(text) == true
        else { return try write(text) }
    }

    /// Tells the user something, on a line of its own.
    func tell(_ text: String) { errors.write(text + "\n") }

    /// Asks the user something that is done only when the answer is yes.
    func asks(_ question: Message) -> Bool {
        errors.write(question.text)
        let answer = readLine(strippingNewline: true)?.lowercased() ?? ""
        return ["y", "yes", "是", "好"].contains(answer.filter { !$0.isWhitespace })
    }

    /// Asks the user something; `nil` when there is no answer.
    func answer(to question: Message) -> String? {
        errors.write(question.text)
        let answer = readLine(strippingNewline: true)?.trimmed ?? ""
        return answer.isEmpty ? nil : answer
    }

    /// Whether an answer is yes or no, and names nothing.
    static func isYesOrNo(_ answer: String) -> Bool {
        ["y", "n", "yes", "no", "是", "否", "不是", "对", "好"].contains(answer.lowercased())
    }

    /// Tells the user why the command failed, and what to do.
    func tell(_ failure: Failure) {
        tell(style(Message.error.text, .red, on: errors) + failure.message.text)
        if let hint = failure.hint { tell(hint.text) }
    }

    /// Whether the output shows colours.
    var isColoured: Bool {
        color.isOn(environment: environment, isTerminal: output.isTerminal)
    }

    /// The text in a style, where the channel shows styles.
    func style(_ text: String, _ style: Style, on channel: Channel? = nil) -> String {
        let channel = channel ?? output
        guard color.isOn(environment: environment, isTerminal: channel.isTerminal) else {
            return text
        }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }

    /// A style of the terminal, by its number (ECMA-48, SGR).
    enum Style: Int {
        case bold = 1
        case faint = 2
        case red = 31
        case green = 32
        case yellow = 33
    }
}
