import BatchFormat
import Glibc
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
            seconds -= processorTime
            reader.feed(block) { read in
                sound += read.isSound ? 1 : 0
                values += read.record?.entries.count ?? 0
            }
            seconds += processorTime
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
            "\(speed) records/s, \(megabytes) MB/s, peak \(peakMemory >> 20) MiB")
    }

    /// The time that a processor worked for us, in seconds: other programs do not count.
    private var processorTime: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private var peakMemory: Int {
        var usage = rusage()
        unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss * 1024
    }
}
