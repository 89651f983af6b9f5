import Registry
import Synchronization

/// Shows how far an import has come; a batch is gone through several times.
///
/// The first time counts its lines, the second takes them, and a third only looks up the places
/// of findings.
final class LineProgress: Sendable {
    private struct State {
        var pass = 0
        var total = 0
        var count = 0
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
            self.beginPass()
            defer { self.endPass() }
            try source.forEachChunk { chunk in
                try body(chunk)
                self.count(chunk)
            }
        }
    }

    private func beginPass() {
        state.withLock { state in
            state.pass += 1
            state.count = 0
            guard state.pass == 2 else { return }
            state.progress = Progress(
                words("导入", "importing"), unit: words("行", "lines"), total: state.total,
                on: channel)
        }
    }

    private func count(_ chunk: [UInt8]) {
        let lines = chunk.count { $0 == UInt8(ascii: "\n") }
        state.withLock { state in
            state.count += lines
            if state.pass == 1 { state.total += lines }
            state.progress?.advance(to: state.count)
        }
    }

    private func endPass() {
        state.withLock { $0.progress?.finish() }
    }
}
