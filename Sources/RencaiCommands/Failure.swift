/// Why a command cannot go on: the status to exit with and what to tell the user.
struct Failure: Error, Sendable {
    var status: ExitStatus
    var message: Message
    /// What to do about it, when there is something to do.
    var hint: Message?

    init(_ status: ExitStatus, _ message: Message, hint: Message? = nil) {
        self.status = status
        self.message = message
        self.hint = hint
    }
}
