import Foundation
import Testing

/// Batches are GNU rec, so that tools which the registry has no part in read them too.
@Suite(.enabled(if: Recfix.isPresent, "recutils is not installed"))
struct RecfixTests {
    @Test(
        arguments: Checkout.files(under: "Import/vocabulary", endingIn: ".rec")
            + Checkout.files(under: "Import/examples", endingIn: ".rec"))
    func readsEveryBatch(path: String) throws {
        let process = Process()
        process.executableURL = Recfix.program
        process.arguments = [Checkout.url(path).path()]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}

private enum Recfix {
    static let program = URL(filePath: "/usr/bin/recfix")

    static var isPresent: Bool { FileManager.default.isExecutableFile(atPath: program.path()) }
}
