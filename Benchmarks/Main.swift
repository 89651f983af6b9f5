/// The benchmarks: the first argument names one, the rest are its sizes.
@main
enum Main {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        let sizes = arguments.dropFirst().compactMap { Int($0) }
        switch arguments.first {
        case "read-batch":
            for count in sizes.isEmpty ? [100_000, 300_000, 1_000_000] : sizes {
                ReadBatch(count: count).run()
            }
        default:
            print("usage: Benchmarks read-batch [RECORDS ...]")
        }
    }
}
