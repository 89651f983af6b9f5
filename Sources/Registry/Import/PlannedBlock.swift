import Ledger

/// Some changes of a batch in their order, which are written together.
struct PlannedBlock: Sendable {
    /// The entry of the ledger; only the first block brings it.
    var entry: Door.Entry?
    var changes: [Change] = []
    /// The numbers of the spaces that the changes name; the new ones are still to be written.
    var spaces: Spaces
}

/// Gathers the changes of a batch, as they are planned, into blocks for the thread that writes them.
struct BlockSender {
    /// Why nothing more is planned: writing failed, and says itself how.
    struct Stopped: Error {}

    /// So many that handing them over costs nothing beside planning them.
    private static let blockSize = 256

    private let relay: Relay<ParallelPlan.Step>
    private var entry: Door.Entry?
    private var changes: [Change] = []

    init(to relay: Relay<ParallelPlan.Step>) { self.relay = relay }

    mutating func begin(_ entry: Door.Entry?) { self.entry = entry }

    mutating func append(_ change: Change, spaces: inout Spaces) throws {
        // What stays as it is leaves nothing to write.
        guard change.action != .same || !change.aliases.isEmpty else { return }
        changes.append(change)
        if changes.count == Self.blockSize { try send(&spaces) }
    }

    /// Sends what is gathered; at the end it is to be called once more.
    mutating func send(_ spaces: inout Spaces) throws {
        guard !relay.isStopped else { throw Stopped() }
        guard entry != nil || !changes.isEmpty else { return }
        let block = PlannedBlock(entry: entry.take(), changes: changes, spaces: spaces)
        _ = spaces.takeAdded()
        changes = []
        relay.send(.write(block))
    }
}
