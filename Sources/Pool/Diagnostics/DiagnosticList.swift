/// What was found in one run: everything is counted, and as much is kept as can be of use.
package struct DiagnosticList: Sendable {
    package private(set) var kept: [Diagnostic] = []
    package private(set) var counts: [DiagnosticCode: Int] = [:]
    /// Whether something stops the whole file.
    package private(set) var stopsFile = false
    package private(set) var errorCount = 0

    /// The most findings of one code that are kept: people mend the first and look again.
    package static let limit = 10_000
    /// The most notes of form of one code that are kept: they are harmless and alike.
    package static let noteLimit = 3

    package init() {}

    /// Counts a finding, and keeps it unless as many of its code are kept as can be of use; personal
    /// numbers in its particulars are masked.
    package mutating func append(_ diagnostic: Diagnostic) {
        let count = counts[diagnostic.code, default: 0]
        counts[diagnostic.code] = count + 1
        let severity = diagnostic.severity
        if severity == .error {
            errorCount += 1
            // What the head says holds for all records.
            let isOfHead = diagnostic.record?.kind == Kind.batch.rawValue
            stopsFile = stopsFile || diagnostic.code.stopsFile || isOfHead
        }
        if count < Self.limit(of: diagnostic.code) {
            kept.append(diagnostic.withoutPersonalNumbers)
        }
    }

    /// Whether one more finding of a code would be kept, so that its particulars are worth while.
    package func keeps(_ code: DiagnosticCode) -> Bool {
        counts[code, default: 0] < Self.limit(of: code)
    }

    private static func limit(of code: DiagnosticCode) -> Int {
        code.isOfForm ? noteLimit : limit
    }

    package mutating func append(contentsOf list: some Sequence<Diagnostic>) {
        for diagnostic in list { append(diagnostic) }
    }

    /// Takes what was found in another part of the same run.
    package mutating func append(_ other: DiagnosticList) {
        for (code, count) in other.counts { counts[code, default: 0] += count }
        kept += other.kept
        stopsFile = stopsFile || other.stopsFile
        errorCount += other.errorCount
    }

    /// Takes back the findings of a code that another finding says in their place.
    package mutating func withdraw(_ code: DiagnosticCode) {
        kept.removeAll { $0.code == code }
        let count = counts.removeValue(forKey: code) ?? 0
        if code.severity == .error { errorCount -= count }
    }

    /// Names the record of the findings from the one of this index on, now that its name is read.
    package mutating func nameRecord(as title: String, from first: Int) {
        for index in kept.indices.dropFirst(first) where kept[index].record?.title == nil {
            kept[index].record?.title = title.maskingPersonalNumbers
        }
    }

    /// Replaces each finding that was kept by one that says the same better.
    package mutating func mapKept(_ transform: (Diagnostic) -> Diagnostic) {
        kept = kept.map { transform($0).withoutPersonalNumbers }
    }

    package var errors: [Diagnostic] { kept.filter { $0.severity == .error } }

    package var hasErrors: Bool { errorCount > 0 }

    /// Whether the input bears a mark of secrecy, so that nothing of it may be kept or shown.
    package var bearsSecretMark: Bool { counts[.secretMark] != nil }

    /// Where marks of secrecy stand, and nothing else of the input.
    package var withholdingSecrets: DiagnosticList {
        guard bearsSecretMark else { return self }
        var list = DiagnosticList()
        for mark in kept where mark.code == .secretMark {
            let place = Place(
                file: mark.place.file, line: mark.place.line, column: mark.place.column,
                bytes: mark.place.bytes)
            list.append(Diagnostic(.secretMark, at: place))
        }
        return list
    }
}
