import Foundation

/// The benchmarks: the first argument names one, the rest are its sizes or files.
@main
enum Main {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let sizes = arguments.dropFirst().compactMap { Int($0) }
        switch arguments.first {
        case "read-batch":
            for count in sizes.isEmpty ? [100_000, 300_000, 1_000_000] : sizes {
                ReadBatch(count: count).run()
            }
        case "read-sheet" where arguments.count == 2: try ReadSheet(file: arguments[2]).run()
        case "interrupt" where arguments.count >= 2:
            try Interrupt(
                program: URL(filePath: arguments[2]), kills: sizes.first ?? 60,
                records: sizes.dropFirst().first ?? 100_000,
                seed: UInt64(sizes.dropFirst(2).first ?? 11)
            ).run()
        case "real-batches" where arguments.count == 2:
            try RealPool.writeBatches(to: arguments[2])
        case "recognize-tags" where arguments.count >= 2:
            try RecognizeTags().run(
                sample: arguments[2], of: sizes.first ?? 100,
                seed: UInt64(sizes.dropFirst().first ?? 11))
        case "assign" where arguments.count >= 3:
            try SolveAssignment(files: Array(arguments.dropFirst(2))).run(arguments[2])
        case "learn" where arguments.count >= 3:
            try LearnPoints(registry: arguments[2], judgments: arguments[3]).run(
                shuffles: sizes.first ?? 50, seed: UInt64(sizes.dropFirst().first ?? 11),
                needs: sizes.dropFirst(2).first)
        default:
            print(
                """
                usage: Benchmarks read-batch [RECORDS ...]
                       Benchmarks read-sheet FILE
                       Benchmarks interrupt PROGRAM [KILLS [RECORDS [SEED]]]
                       Benchmarks real-batches FOLDER
                       Benchmarks recognize-tags SAMPLE [COUNT [SEED]]
                       Benchmarks assign flow|price|floor FILE ...
                       Benchmarks learn REGISTRY JUDGMENTS [SHUFFLES [SEED [NEEDS]]]
                """)
        }
    }
}
