import Glibc
import Pool
import TestSupport
import Words

/// Looks for bytes that break the reader; the arguments are those of libFuzzer.
@main
enum Main {
    static func main() {
        var count = CommandLine.argc
        var words = unsafe CommandLine.unsafeArgv
        exit(unsafe runDriver(&count, &words, look))
    }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ look: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Stops the process where a property does not hold, so that libFuzzer keeps the bytes.
private func look(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    // One size for each input, by its length, is enough: there are many.
    let properties = ReaderProperties(of: bytes, chunks: [[1, 3, 61][count % 3]], show: word)
    if let violation = properties.violation { fatalError(violation) }
    return 0
}

private func word(_ finding: Diagnostic) {
    for language in Language.allCases {
        let display = Display(language: language) { _, field, _ in field }
        precondition(!display.text(of: finding).isEmpty)
    }
}
