package import Ledger
package import Pool
package import Words

/// What an import would do, as a page that is handed to the leader for approval.
///
/// The number of the preview stands on it: an import with that number does what the page shows, or
/// nothing.
package struct PreviewReport: Sendable {
    /// A record that would come, change or go, as people read it.
    package struct Line: Hashable, Sendable {
        package var action: Preview.Action
        /// The kind and the name of the record, and its key below.
        package var record: String
        /// What would become of its fields: `职务：所长 → 院长`.
        package var changes: [String]

        package init(action: Preview.Action, record: String, changes: [String]) {
            (self.action, self.record, self.changes) = (action, record, changes)
        }
    }

    package var file: String
    package var office: String?
    package var asOf: PartialDate?
    package var preview: Preview
    package var lines: [Line]
    /// Whom the roster no longer names.
    package var missing: [String]
    package var findings: DiagnosticList
    /// How findings are worded.
    package var display: Display

    package init(
        file: String, office: String?, asOf: PartialDate?, preview: Preview, lines: [Line],
        missing: [String], findings: DiagnosticList, display: Display
    ) {
        self.file = file
        self.office = office
        self.asOf = asOf
        self.preview = preview
        self.lines = lines
        self.missing = missing
        self.findings = findings
        self.display = display
    }

    /// The most rows of a table on paper.
    static let rowLimit = 200
    /// The most findings that are put before the others.
    static let worthLimit = 10

    var words: ReportWords { ReportWords(display.language) }

    /// The findings that a leader is to look at, the gravest first: whose key is another's, who may
    /// be there twice, whose numbers do not agree, what was left out.
    var worth: [Diagnostic] {
        let rank = Dictionary(
            uniqueKeysWithValues: Self.worthLooking.enumerated().map { ($1, $0) })
        return findings.kept.enumerated()
            .compactMap { number, finding in rank[finding.code].map { ($0, number, finding) } }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private static let worthLooking: [DiagnosticCode] = [
        .personChanged, .rowNumbers, .personConfirmed, .mergeUnlike, .mergeDoubtful,
        .samePerson, .numberShared, .reportedTwice,
        .sameId, .maybeSame, .maybeCorrected, .idBirth,
        .idSex, .leftOut, .monthOpen, .dateOdd, .older, .correctedKept,
    ]
}
