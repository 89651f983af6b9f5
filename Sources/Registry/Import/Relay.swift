import Dispatch
import Synchronization

/// Carries values from one thread to another in their order, a few at a time.
///
/// Who sends waits while the other has enough to do, so that memory does not grow with what is sent.
/// Its two ends are used by one thread each.
final class Relay<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])
    private let room = DispatchSemaphore(value: 0)
    private let arrivals = DispatchSemaphore(value: 0)
    private let stopped = Atomic(false)

    /// A relay that holds at most `capacity` values.
    init(capacity: Int) {
        // A semaphore may not end below the number that it began with.
        for _ in 0..<capacity { room.signal() }
    }

    /// Whether the other end asks for no more; what is sent still has to be taken.
    var isStopped: Bool { stopped.load(ordering: .relaxed) }

    /// Hands a value on, as soon as there is room for it.
    func send(_ value: Value) {
        room.wait()
        values.withLock { $0.append(value) }
        arrivals.signal()
    }

    /// The next value, once it is there.
    func next() -> Value {
        arrivals.wait()
        defer { room.signal() }
        return values.withLock { $0.removeFirst() }
    }

    /// Asks for no more values.
    func stop() { stopped.store(true, ordering: .relaxed) }
}
