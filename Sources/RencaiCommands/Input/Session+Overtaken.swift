extension Session {
    /// Runs a command; once more where another wrote meanwhile, since it decided on what is no longer so.
    ///
    /// - Throws: what the command does, and that the registry is written to without end.
    func runOnCurrentState(_ command: any Command) throws -> ExitStatus {
        for _ in 0..<Self.mostAttempts {
            do {
                return try command.run(in: self)
            } catch is Overtaken {
                console.tell(Message.overtaken.text)
            }
        }
        throw Failure(.conflict, .overtakenAgain)
    }

    private static let mostAttempts = 5
}
