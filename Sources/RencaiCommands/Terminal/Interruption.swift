import Glibc
import Synchronization

/// Whether somebody has asked the program to stop, from the keyboard or by `kill`.
enum Interruption {
    private static let asked = Atomic(false)

    static var isAsked: Bool { asked.load(ordering: .relaxed) }

    /// Notes SIGINT and SIGTERM from now on, instead of ending at once.
    ///
    /// Who asks a second time does not wait: the system ends the program then.
    static func watch() {
        // A handler may not be the first to touch a global variable, whose making takes a lock.
        _ = isAsked
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_handler = { _ in
            Interruption.asked.store(true, ordering: .relaxed)
        }
        // Without SA_RESTART, so that a wait for input ends too.
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        for signal in [SIGINT, SIGTERM] { unsafe sigaction(signal, &action, nil) }
    }
}
