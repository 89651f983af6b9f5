import Pool
import Registry

/// A file that cannot be taken as input, and why.
struct FileFault: Error {
    let diagnostic: Diagnostic

    init(_ code: DiagnosticCode, _ file: String, value: String? = nil) {
        diagnostic = Diagnostic(
            code, at: Place(file: file), value.map { [.value: $0] } ?? [:])
    }

    /// The same, from within the registry's work on the file.
    var registryError: RegistryError {
        RegistryError(diagnostic.code, [.path: diagnostic.place.file])
    }
}
