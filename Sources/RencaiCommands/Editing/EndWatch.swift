import Glibc
import Synchronization

/// Notes that the program is told to end while somebody edits.
///
/// What is typed at the terminal, Ctrl-C, is the editor's; what comes by `kill`, or when the terminal
/// is closed, is for the program.
struct EndWatch {
    private static let asked = Atomic(false)

    static var isEndAsked: Bool { asked.load(ordering: .relaxed) }

    /// The code of a signal that the terminal sent; the headers of the system keep it in a macro.
    private static let fromTerminal: Int32 = 0x80

    private static let signals = [SIGINT, SIGQUIT, SIGHUP, SIGTERM]
    private let former: [sigaction]

    init() {
        Self.asked.store(false, ordering: .relaxed)
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_sigaction = { signal, information, _ in
            let isTyped = unsafe information?.pointee.si_code == EndWatch.fromTerminal
            if isTyped, signal == SIGINT || signal == SIGQUIT { return }
            EndWatch.asked.store(true, ordering: .relaxed)
        }
        action.sa_flags = SA_SIGINFO
        former = Self.signals.map { signal in
            var earlier = sigaction()
            unsafe sigaction(signal, &action, &earlier)
            return earlier
        }
    }

    /// Lets signals do what they did before.
    func stop() {
        for (signal, action) in zip(Self.signals, former) {
            var action = action
            unsafe sigaction(signal, &action, nil)
        }
    }
}
