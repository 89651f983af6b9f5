import Ledger
import Registry
import Synchronization

/// Shows how far an import has come: its lines are counted when it is read, and pass by when its
/// records are planned.
final class LineProgress: Sendable {
    private struct State {
        var total = 0
        var progress: Progress?
    }

    private let state = Mutex(State())
    private let channel: Channel

    init(on channel: Channel) { self.channel = channel }

    /// The source, every piece of which counts when it is handed out; the same source where
    /// nobody would see it.
    func following(_ source: BatchSource) -> BatchSource {
        guard channel.isTerminal else { return source }
        return BatchSource(name: source.name) { body in
            try source.forEachChunk { chunk in
                try body(chunk)
                let lines = chunk.count { $0 == UInt8(ascii: "\n") }
                self.state.withLock { $0.total += lines }
            }
        }
    }

    /// Takes down up to which line the batch is planned.
    func advance(to line: Int) {
        guard channel.isTerminal else { return }
        state.withLock { state in
            if state.progress == nil {
                state.progress = Progress(
                    words("导入", "importing"), unit: words("行", "lines"), total: state.total,
                    on: channel)
            }
            state.progress?.advance(to: line)
        }
    }

    /// Takes the line away.
    func finish() { state.withLock { $0.progress?.finish() } }
}
