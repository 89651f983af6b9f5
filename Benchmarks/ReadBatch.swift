import BatchFormat
import Pool

/// How fast a batch is read: talents in the shape of a real pool, streamed through the reader.
struct ReadBatch {
    let count: Int

    /// The bytes of a file come in pieces of this size.
    private static let piece = 1 << 16

    /// Reads so many talents and prints what it took; the time of making them does not count.
    func run() {
        var text = TalentText(seed: 7)
        var reader = BatchReader(
            file: "bench.rec", context: ReadingContext(regions: TalentText.regions))
        var (seconds, bytes, sound, values) = (0.0, 0, 0, 0)
        var left = count
        while left >= 0 {
            let block = text.next(&left, least: Self.piece)
            bytes += block.count
            seconds -= ProcessUse.seconds
            reader.feed(block) { read in
                sound += read.isSound ? 1 : 0
                values += read.record?.entries.count ?? 0
            }
            seconds += ProcessUse.seconds
        }
        reader.finish { _ in }
        precondition(sound == count && !reader.diagnostics.hasErrors)
        report(seconds, bytes, values)
    }

    private func report(_ seconds: Double, _ bytes: Int, _ values: Int) {
        let speed = Int(Double(count) / seconds)
        let megabytes = Int(Double(bytes) / seconds / 1e6)
        print(
            "\(count) talents, \(values) values, \(bytes / 1_000_000) MB:",
            "\(speed) records/s, \(megabytes) MB/s, peak \(ProcessUse.peakMemory >> 20) MiB")
    }
}
