package import Pool

/// Why the registry cannot do what it was asked; nothing was written.
///
/// It names the code that the catalogue explains and never a value that was bound.
package struct RegistryError: Error, Hashable, Sendable {
    package var code: DiagnosticCode
    package var parameters: [Diagnostic.Parameter: String]

    package init(_ code: DiagnosticCode, _ parameters: [Diagnostic.Parameter: String] = [:]) {
        self.code = code
        self.parameters = parameters
    }

    /// The finding about the registry's file that says this.
    package func diagnostic(file: String) -> Diagnostic {
        Diagnostic(code, at: Place(file: file), parameters)
    }
}
