/// Why a page could not be printed into a PDF file.
enum PrintFault: Error, Hashable, Sendable {
    /// There is no browser that prints, under any of these names.
    case noBrowser([String])
    /// The browser could not be started; the number of the system's error.
    case notStarted(program: String, error: Int32)
    /// It ended, with this status or by a signal, and has written no whole file.
    case failed(program: String, status: Int32)
    case killed(program: String, signal: Int32)
    /// It was not through after so many seconds.
    case silent(program: String, seconds: Int)
    /// The private folder that it prints in could not be written.
    case noRoom(error: Int32)
    case interrupted
}
