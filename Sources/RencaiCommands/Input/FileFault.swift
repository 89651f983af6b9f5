import Pool
import Registry

/// A file that cannot be taken as input, and why.
struct FileFault: Error {
    let diagnostic: Diagnostic

    init(
        _ code: DiagnosticCode, _ file: String,
        _ parameters: [Diagnostic.Parameter: String] = [:]
    ) {
        diagnostic = Diagnostic(code, at: Place(file: file), parameters)
    }

    /// A file of another kind than is expected; `table` is the kind of record that a table of it
    /// would have been welcome for.
    init(_ kind: FileKind, _ file: String, table: Kind?) {
        var parameters: [Diagnostic.Parameter: String] = [.value: kind.rawValue]
        parameters[.kind] = table?.rawValue
        self.init(.notReadable, file, parameters)
    }

    /// The same, from within the registry's work on the file.
    var registryError: RegistryError {
        RegistryError(diagnostic.code, [.path: diagnostic.place.file])
    }
}
