import Glibc
import Ledger
import Pool
import Registry

/// A file that cannot be read or written, and why.
struct FileFault: Error {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

    init(
        _ code: DiagnosticCode, _ file: String,
        _ parameters: [Diagnostic.Parameter: String] = [:]
    ) {
        diagnostic = Diagnostic(code, at: Place(file: file), parameters)
    }

    /// A file of another kind than is expected, where tables are read or where only batches are.
    init(_ kind: FileKind, _ file: String, readsTables: Bool) {
        var parameters: [Diagnostic.Parameter: String] = [.value: kind.rawValue]
        if readsTables { parameters[.kind] = Kind.talent.rawValue }
        self.init(.notReadable, file, parameters)
    }

    /// What the system said when it was asked to open or read a file.
    ///
    /// `meant` is the name that was probably meant when there is no such file.
    init(reading file: String, error: Int32, meant: @autoclosure () -> String? = nil) {
        let code =
            DiagnosticCode.of(systemError: error) ?? (error == EINTR ? .interrupted : .readFailed)
        var parameters: [Diagnostic.Parameter: String] = [:]
        if code == .noSuchFile { parameters[.guess] = meant() }
        self.init(code, file, parameters)
    }

    /// What the system said when it was asked to make or write one.
    init(writing file: String, error: Int32) {
        self.init(DiagnosticCode.of(systemError: error) ?? .disk, file)
    }

    /// The same, from within the registry's work on the file.
    var registryError: RegistryError {
        RegistryError(diagnostic.code, [.path: diagnostic.place.file])
    }
}
