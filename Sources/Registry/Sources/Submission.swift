import Ledger
package import Pool

/// What one office has handed in by a day, in the round that its due date closes.
package struct Submission: Hashable, Sendable {
    /// A batch of the office that stands.
    package struct Received: Hashable, Sendable {
        package var batch: String
        package var day: PartialDate
        package var rejected: Int
        /// The batch whose rejects this one brings, mended.
        package var rejectsOf: String?

        package init(_ batch: String, on day: PartialDate, rejected: Int, of rejectsOf: String?) {
            self.batch = batch
            self.day = day
            self.rejected = rejected
            self.rejectsOf = rejectsOf
        }
    }

    package enum State: String, CaseIterable, Sendable {
        /// Nothing came, and the due date has passed.
        case overdue
        /// Nothing came yet.
        case awaited
        /// Records were rejected and have not come again.
        case incomplete
        case received
    }

    package var source: String
    /// The office's name; `nil` when it reported without being registered.
    package var name: String?
    package var due: PartialDate?
    /// The batches of the round, in the order in which they were applied.
    package var batches: [Received]
    /// The people of the office in the registry now.
    package var people: Int

    package init(
        source: String, name: String?, due: PartialDate?, batches: [Received], people: Int
    ) {
        self.source = source
        self.name = name
        self.due = due
        self.batches = batches
        self.people = people
    }

    /// How many rejected records are still to come: those of a batch that was tried again, or
    /// whose rejects another batch brought, no longer count.
    package var outstanding: Int {
        var open: [String: Int] = [:]
        for received in batches {
            open[received.batch] = received.rejected
            if let mended = received.rejectsOf { open[mended] = nil }
        }
        return open.values.reduce(0, +)
    }

    package func state(on day: PartialDate) -> State {
        guard batches.isEmpty else { return outstanding > 0 ? .incomplete : .received }
        return due.map { $0.latest < day.earliest } == true ? .overdue : .awaited
    }
}
