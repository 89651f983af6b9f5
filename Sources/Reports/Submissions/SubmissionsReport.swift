package import BatchFormat
package import Pool
package import Registry

/// Which offices have reported, and which are still to.
package struct SubmissionsReport: Hashable, Sendable {
    package var language: Language
    package var day: PartialDate
    /// The registry's revision.
    package var revision: Int
    /// The offices, those that need attention first.
    package let offices: [Submission]

    package init(
        _ offices: [Submission], on day: PartialDate, revision: Int, language: Language
    ) {
        self.language = language
        self.day = day
        self.revision = revision
        let order = Submission.State.allCases
        self.offices = offices.sorted { left, right in
            let states = [left, right].map { order.firstIndex(of: $0.state(on: day)) ?? 0 }
            return (states[0], left.due?.text ?? "", left.source)
                < (states[1], right.due?.text ?? "", right.source)
        }
    }

    var words: Words { Words(language) }

    /// Those that are to report, in these states.
    func due(_ states: Submission.State...) -> [Submission] {
        offices.filter { $0.due != nil && states.contains($0.state(on: day)) }
    }

    func name(of office: Submission) -> String {
        office.name ?? words[.unregistered, ["code": office.source]]
    }

    func name(of state: Submission.State) -> String {
        switch state {
        case .overdue: words[.stateOverdue]
        case .awaited: words[.stateAwaited]
        case .incomplete: words[.stateIncomplete]
        case .received: words[.stateReceived]
        }
    }
}
