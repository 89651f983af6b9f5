import BatchFormat
import Ledger
import Pool
import Registry
import Rosters

/// What became of one input file.
struct FileReport {
    let file: String
    let result: ImportOutcome.Result
    var header: BatchHeader?
    /// What the batch does to the registry; absent where there was none to compare with.
    var preview: Preview?
    var diagnostics = DiagnosticList()
    /// How many records the file holds.
    var recordCount = 0
    /// How many records `--partial` would take of a file that was rejected.
    var soundCount = 0
    /// Whether the rest of a batch was tried again and nothing came of it.
    var isRepetition = false
    /// The registry's revision afterwards.
    var revision: Int?
    /// The records that a full roster no longer names.
    var missing: [ImportOutcome.Missing] = []
    /// Whether they are so many that it has to be confirmed that they left.
    private var missesMany = false
    /// The file with the records that were not taken.
    var rejectFile: String?
    /// The command that does what was previewed, when the batch was made by the program: then it
    /// is taken as a whole or not at all.
    var command: String?
    /// The command that takes in earnest what was only tried, where that is not `import`.
    var again: String?
    /// Whether somebody typed it: one record, with what follows from it.
    var isTyped = false
    /// The list of those who are missing, to be filled in.
    var missingFile: String?
    /// The options of the import, as they are typed.
    var options: [String] = []
    /// What a roster did not say in so many words, and from what it was settled.
    var basis: [RosterBasis] = []
    /// The credit codes that a form gives organizations, by their names.
    var creditCodes: [String: Set<CreditCode>] = [:]
    /// The file that keeps all findings.
    var receiptFile: String?

    /// A file that was imported, or only tried.
    init(_ outcome: ImportOutcome) {
        file = outcome.file
        result = outcome.result
        header = outcome.header
        preview = outcome.preview
        diagnostics = outcome.diagnostics
        recordCount = outcome.preview.counts.received
        soundCount = outcome.soundCount
        isRepetition = outcome.isRepetition
        revision = outcome.revision
        missing = outcome.missing
        missesMany = outcome.missesMany
        rejectFile = outcome.rejectFile
        creditCodes = outcome.creditCodes
    }

    /// A file that cannot be read.
    init(_ fault: FileFault) {
        self.init(file: fault.diagnostic.place.file, refusedFor: [fault.diagnostic])
    }

    /// A file that these findings keep out.
    init(file: String, refusedFor findings: [Diagnostic]) {
        self.file = file
        result = .rejected
        diagnostics.append(contentsOf: findings)
    }

    /// A file that was read without a registry to compare it with.
    init(_ reader: BatchReader) {
        file = reader.file
        result = reader.diagnostics.hasErrors ? .rejected : .previewed
        header = reader.diagnostics.bearsSecretMark ? nil : reader.header
        diagnostics = reader.diagnostics.withholdingSecrets
        recordCount = reader.recordCount
    }

    /// A table that was read and changes nothing.
    init(read file: String, rows: Int, _ findings: DiagnosticList) {
        self.file = file
        result = findings.hasErrors ? .rejected : .previewed
        diagnostics = findings
        recordCount = rows
    }

    /// Rosters of one file that were read without a registry to compare them with, and which sheets
    /// they are.
    init(_ readers: [RosterReader], of file: String, _ sheets: Diagnostic?) {
        self.file = file
        var found = DiagnosticList()
        for reader in readers { found.append(reader.diagnostics) }
        if let sheets { found.append(sheets) }
        result = found.hasErrors ? .rejected : .previewed
        diagnostics = found.withholdingSecrets
        recordCount = readers.map(\.recordCount).reduce(0, +)
    }

    /// The command that marks those who are missing as no longer reported.
    var endingCommand: String {
        let confirmation = missesMany ? header.map { "--confirm \($0.id) " } ?? "" : ""
        return "rencai import --end-missing \(confirmation)\(arguments)"
    }

    /// Whether the findings say more than the closing line does.
    var needsFindings: Bool {
        result != .already || diagnostics.kept.contains { $0.severity != .note }
    }

    var isRejected: Bool { result == .rejected }

    /// Whether each change is told: of what is only tried, and of what was entered by hand.
    var showsChanges: Bool {
        result == .previewed || !isRejected && (isTyped || command != nil && recordCount == 1)
    }

    /// What the exit status tells of this file alone.
    var status: ExitStatus {
        if result == .partial { return .partial }
        return isRejected ? ExitStatus(rejectedBy: diagnostics.counts.keys) : .done
    }
}

extension ExitStatus {
    /// The status of several files: the gravest failure, or that some were written and some not.
    init(of reports: [FileReport]) {
        let worst = reports.map(\.status).max { $0.gravity < $1.gravity } ?? .done
        let someWritten = reports.contains { [.accepted, .partial, .already].contains($0.result) }
        let isDataFault = worst == .rejected || worst == .conflict
        self = isDataFault && someWritten ? .partial : worst
    }

    /// Conflicts give way to other faults of the data, because mending them is not enough.
    private var gravity: Int {
        switch self {
        case .done: 0
        case .conflict: 1
        case .rejected: 2
        default: 3 + Int(rawValue)
        }
    }
}
