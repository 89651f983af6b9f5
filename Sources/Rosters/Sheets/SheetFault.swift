package import Pool

/// Why a file or a sheet cannot be read as a table.
package struct SheetFault: Error, Hashable, Sendable {
    package let diagnostic: Diagnostic

    init(_ code: DiagnosticCode, at place: Place, _ parameters: [Diagnostic.Parameter: String]) {
        diagnostic = Diagnostic(code, at: place, parameters)
    }

    init(_ code: DiagnosticCode, _ file: String, _ parameters: [Diagnostic.Parameter: String]) {
        self.init(code, at: Place(file: file), parameters)
    }

    /// That a file is of a kind that cannot be read, or which part of it cannot.
    init(unreadable kind: FileKind, _ file: String, reason: String? = nil) {
        var parameters: [Diagnostic.Parameter: String] = [
            .value: kind.rawValue, .kind: Kind.source.rawValue,
        ]
        parameters[.reason] = reason
        self.init(.notReadable, file, parameters)
    }
}
