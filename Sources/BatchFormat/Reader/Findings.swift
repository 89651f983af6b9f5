import Pool

/// What is wrong with a file, each finding with its place.
struct Findings {
    /// What places name the file by.
    let file: String
    var diagnostics = DiagnosticList()
    /// The place in the file of the first byte of the block that is read.
    private(set) var blockOffset = 0

    init(file: String) {
        self.file = file
    }

    /// Tells that so many bytes before the block are gone.
    mutating func drop(_ count: Int) { blockOffset += count }

    func has(_ code: DiagnosticCode) -> Bool { diagnostics.counts[code] != nil }

    mutating func report(
        _ code: DiagnosticCode, at place: Place,
        _ parameters: [Diagnostic.Parameter: String] = [:], record: RecordName? = nil,
        field: String? = nil
    ) {
        let parameters = parameters.mapValues(\.clipped)
        diagnostics.append(
            Diagnostic(code, at: place, parameters, record: record, field: field))
    }

    /// Reports a note about a line of a record.
    mutating func note(
        _ code: DiagnosticCode, _ line: Line, of raw: RawRecord, in block: borrowing Span<UInt8>,
        _ parameters: [Diagnostic.Parameter: String] = [:]
    ) {
        guard !countsOnly(code) else { return }
        report(code, at: place(line, of: raw, in: block), parameters)
    }

    /// Counts a finding of which no more are kept, so that its place need not be found; most notes
    /// are such.
    mutating func countsOnly(_ code: DiagnosticCode) -> Bool {
        guard !diagnostics.keeps(code) else { return false }
        diagnostics.append(Diagnostic(code, at: Place(file: file)))
        return true
    }

    /// Names the record of the findings from the one of this index on, now that it is read.
    mutating func nameRecord(_ record: Record, from first: Int) {
        guard diagnostics.kept.count > first, let title = record.title else { return }
        diagnostics.nameRecord(as: title, from: first)
    }
}

extension String {
    /// The text, cut where it is too long to be shown.
    package var clipped: String {
        let most = 200
        guard utf8.count > most, unicodeScalars.count > most else { return self }
        return String(unicodeScalars.prefix(most)) + "…"
    }
}
