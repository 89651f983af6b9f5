/// Why a program that was to embed texts has not.
enum HookFault: Error, Hashable, Sendable {
    /// It could not be started; the number of the system's error.
    case notStarted(program: String, error: Int32)
    /// It ended with a status that is not nought, or by a signal, after so many answers.
    case failed(status: Int32, answers: Int)
    case killed(signal: Int32, answers: Int)
    /// It gave nothing more for so many seconds.
    case silent(seconds: Int, answers: Int)
    case tooFew(answers: Int, texts: Int)
    case tooMany(texts: Int)
    /// A line is no vector; lines are counted from one.
    case line(Int, Line)
    case interrupted

    /// What is wrong with a line.
    enum Line: Error, Hashable, Sendable {
        case empty
        /// It has something else than numbers with blanks between.
        case notNumbers
        /// A number has no finite value.
        case notFinite
        /// All numbers are nought.
        case noDirection
        case dimension(Int, expected: Int)
        case tooLong
    }
}
