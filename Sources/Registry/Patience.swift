import Glibc

/// How to wait while another program writes into the registry.
package struct Patience: Sendable {
    /// Told once, when the wait is no longer short.
    private let notice: @Sendable () -> Void
    /// Whether to stop waiting.
    private let isInterrupted: @Sendable () -> Bool

    package init(
        notice: @escaping @Sendable () -> Void = {},
        isInterrupted: @escaping @Sendable () -> Bool = { false }
    ) {
        self.notice = notice
        self.isInterrupted = isInterrupted
    }

    /// About one second, and ten.
    private static let noticeAttempt = 200
    private static let attemptLimit = 2000

    /// Sleeps a little after a vain attempt; `false` when there is to be no other.
    func wait(attempt: Int) -> Bool {
        guard attempt < Self.attemptLimit, !isInterrupted() else { return false }
        if attempt == Self.noticeAttempt { notice() }
        // In uneven steps, so that two waiters do not meet again.
        usleep(2000 + UInt32.random(in: 0..<6000))
        return true
    }
}
