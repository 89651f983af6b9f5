package import Pool

/// How the program ended, as its exit code tells scripts.
package enum ExitStatus: Int32, CaseIterable, Sendable {
    /// Done; also when there was nothing to do.
    case done = 0
    /// The data were rejected and nothing was written.
    case rejected = 1
    /// The command line could not be understood.
    case usage = 2
    /// Some records were written and some rejected.
    case partial = 3
    /// Someone else's change stands in the way.
    case conflict = 4
    /// An argument names nothing.
    case notFound = 5
    /// Refused, or to be confirmed first.
    case refused = 6
    /// A file, the registry or the machine failed.
    case inputOutput = 7
    /// The program itself is at fault.
    case bug = 70
    /// Stopped from the keyboard.
    case interrupted = 130

    /// What was compared is not the same; the number is that of other programs that compare.
    static let different = ExitStatus.rejected
}

extension ExitStatus {
    /// The status for an input that these findings reject; `done` when none is an error.
    ///
    /// Conflicts count only when nothing else is wrong; of all others the gravest decides.
    package init(rejectedBy codes: some Sequence<DiagnosticCode>) {
        let errors = codes.filter { $0.severity == .error }
        let conflicts: Set<DiagnosticCode> = [.rev, .batchReused, .planChanged]
        if errors.isEmpty {
            self = .done
        } else if errors.allSatisfy(conflicts.contains) {
            self = .conflict
        } else {
            self =
                errors.map(ExitStatus.init(error:)).max { $0.rawValue < $1.rawValue } ?? .rejected
        }
    }

    private init(error code: DiagnosticCode) {
        switch code {
        case .bug: self = .bug
        case .interrupted: self = .interrupted
        case .retireLimit, .rosterOlder, .fileExists, .otherRegistry: self = .refused
        case _ where code.rawValue.hasPrefix("E8"): self = .refused
        case _ where code.rawValue.hasPrefix("E9"): self = .inputOutput
        default: self = .rejected
        }
    }
}
