package import Pool
package import Registry

extension StoredReport {
    /// Takes a person out of a saved run.
    ///
    /// One that this version of the program cannot read is dropped: nobody could say what is in it.
    package static func redact(
        _ content: RunContent, _ person: Key, _ other: Key
    ) throws -> RunRedaction {
        guard content.format <= format, let bytes = content.report,
            let report = try? StoredReport(bytes: bytes)
        else { return .dropped }
        switch try report.redacting(person, other: other) {
        case .untouched: return .untouched
        case .redacted(let bytes): return .redacted(RunContent(bytes, format: content.format))
        case .dropped: return .dropped
        }
    }
}
