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

/// A batch of talents, made piece by piece: name, birth, employer, region, class and 7.5 skills.
private struct TalentText {
    private var state: UInt64
    private var made = 0

    init(seed: UInt64) { state = seed }

    static let regions: Regions = {
        let lines = regionCodes.map { "\($0)\t某区\t0\t0\n" }.joined()
        return (try? Regions(tsv: lines.utf8.span)) ?? Regions()
    }()

    /// The next bytes, at least so many; `left` falls below nought with the end of the file.
    mutating func next(_ left: inout Int, least: Int) -> [UInt8] {
        var text = ""
        text.reserveCapacity(least + 2000)
        if made == 0 {
            text += "%rec: Batch\n\nBatch: bench-1\nFormat: tpb/1\nSource: bench\n"
            text += "Made_at: 2026-01-01T00:00:00+08:00\nAs_of: 2026-01-01\n\n%rec: Talent\n\n"
        }
        while left > 0, text.utf8.count < least {
            appendTalent(to: &text)
            left -= 1
        }
        if left == 0 {
            text += "%rec: End\n\nEnd: bench-1\nRecords: \(made)\n"
            left = -1
        }
        return Array(text.utf8)
    }

    private mutating func appendTalent(to text: inout String) {
        let number = String(made)
        made += 1
        text += "Talent: T" + String(repeating: "0", count: 8 - number.utf8.count) + number
        text += "\nName: " + pick(Self.names) + pick(Self.names)
        text += "\nBirth: \(1945 + random(below: 53))"
        text += "\nClass: 兰州市高层次人才/" + pick(["A", "B", "C", "D", "E"])
        text += "\nEmployer: 单位\(random(below: 5000))"
        text += "\nRegion: " + pick(Self.regionCodes)
        for _ in 0..<3 + random(below: 10) {
            text += "\nSkill: " + pick(Self.heads) + pick(Self.heads) + pick(Self.tails)
            text += " ; level=\(1 + random(below: 5))"
        }
        text += "\n\n"
    }

    private mutating func pick(_ words: [String]) -> String { words[random(below: words.count)] }

    /// A linear congruential generator; the constants are Knuth's of MMIX.
    private mutating func random(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    private static let regionCodes = [
        "620102", "620103", "620104", "620105", "620402", "620403", "620421", "310115", "110108",
    ]
    private static let names = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗伟芳娜敏静丽强磊军洋".map(String.init)
    private static let heads = "铜铝镍钴锌铅钛镁锂稀土碳硅氢氧氮磷硫锆钼钨核热光电磁声波流固".map(String.init)
    private static let tails = [
        "电解", "精炼", "冶炼", "合成", "催化", "分离", "提纯", "检测", "成型", "涂层",
    ]
}
