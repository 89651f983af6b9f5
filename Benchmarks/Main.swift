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
        case "pool-batch" where arguments.count == 2:
            var batch = PoolBatch(folder: arguments[2])
            try batch.write(to: .standardOutput)
        case "real-batches" where arguments.count == 2:
            try RealPool.writeBatches(to: arguments[2])
        case "real-quality" where arguments.count == 2:
            try RealPool.measureQuality(ofRegistry: arguments[2])
        default:
            print(
                """
                usage: Benchmarks read-batch [RECORDS ...]
                       Benchmarks pool-batch FOLDER
                       Benchmarks real-batches FOLDER
                       Benchmarks real-quality DATABASE
                """)
        }
    }
}
