/// How far a long command has come: one line on the terminal that is written over.
///
/// Short commands never show it, and files never hold it.
struct Progress {
    private let label: String
    private let unit: String
    private let total: Int
    private let channel: Channel?
    private let started: ContinuousClock.Instant
    private var shown: ContinuousClock.Instant
    private var isVisible = false

    init(_ label: String, unit: String, total: Int, on channel: Channel) {
        self.label = label
        self.unit = unit
        self.total = total
        self.channel = channel.isTerminal ? channel : nil
        started = .now
        // The first line comes after half a second, the others a tenth apart.
        shown = started + .milliseconds(400)
    }

    /// Shows that so many are done, if the line has stood long enough.
    mutating func advance(to count: Int) {
        guard let channel else { return }
        let now = ContinuousClock.now
        guard now - shown >= .milliseconds(100) else { return }
        shown = now
        isVisible = true
        channel.write("\r" + line(count: count, elapsed: now - started) + "\u{1B}[K")
    }

    /// Takes the line away.
    mutating func finish() {
        guard isVisible else { return }
        isVisible = false
        channel?.write("\r\u{1B}[K")
    }

    func line(count: Int, elapsed: Duration) -> String {
        let done = min(count, total)
        let percent = total == 0 ? 100 : done * 100 / total
        let rest = done == 0 ? nil : elapsed * (total - done) / done
        return Message.progress(
            label: label, percent: percent, count: done, total: total,
            unit: unit, seconds: rest.map { Int($0.components.seconds) + 1 }
        ).text
    }
}
