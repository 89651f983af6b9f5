import Synchronization

/// A value that is worked out when it is first asked for, and then kept.
///
/// It may be handed to other threads; whoever asks first waits for it.
package final class Later<Value: Sendable>: Sendable {
    private enum State: Sendable {
        case open(@Sendable () -> Value)
        case known(Value)
    }

    private let state: Mutex<State>

    /// `find` must not ask for the value itself.
    package init(_ find: @escaping @Sendable () -> Value) { state = Mutex(.open(find)) }

    package init(known value: Value) { state = Mutex(.known(value)) }

    package var value: Value {
        state.withLock { state in
            switch state {
            case .known(let value): return value
            case .open(let find):
                let value = find()
                state = .known(value)
                return value
            }
        }
    }
}

extension Later: Equatable where Value: Equatable {
    package static func == (left: Later, right: Later) -> Bool {
        left === right || left.value == right.value
    }
}

extension Later: Hashable where Value: Hashable {
    package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
