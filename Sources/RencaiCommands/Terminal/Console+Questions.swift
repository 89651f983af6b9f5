import Glibc
import Pool

extension Console {
    /// Asks for a line; `nil` at the end of the input.
    func line(after question: Message) -> String? {
        errors.write(question.text)
        return readLine(strippingNewline: true)?.trimmed
    }

    /// Asks for a line that does not appear as it is typed; `nil` at the end of the input.
    func hiddenLine(after question: Message) -> String? {
        var shown = termios()
        guard unsafe tcgetattr(STDIN_FILENO, &shown) == 0 else { return line(after: question) }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            errors.write("\n")
        }
        return line(after: question)
    }
}
