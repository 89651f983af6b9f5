import Dispatch
import Ledger

/// A batch that is planned on a thread of its own, while the calling one writes what was planned.
///
/// Planning reads a state of the registry that nothing changes, so that neither sees the other.
struct ParallelPlan {
    /// So many blocks may wait to be written.
    private static let blockLimit = 4

    /// What the planning thread tells the writing one.
    enum Step: Sendable {
        case write(PlannedBlock)
        case end(Result<Judgement, any Error>)
    }

    private let relay = Relay<Step>(capacity: blockLimit)

    /// Begins to plan; `plan` sends what it plans as blocks.
    init(_ plan: @escaping @Sendable (BlockSender) throws -> Judgement) {
        DispatchQueue.global().async { [relay] in
            relay.send(.end(Result { try plan(BlockSender(to: relay)) }))
        }
    }

    /// Gives each block to `write` as it comes.
    ///
    /// It throws what planning or writing throws; in either case both have ended.
    func forEachBlock(_ write: (PlannedBlock) throws -> Void) throws -> Judgement {
        var failure: (any Error)?
        while true {
            switch relay.next() {
            case .end(let result):
                if let failure { throw failure }
                return try result.get()
            case .write(let block):
                guard failure == nil else { continue }
                do { try write(block) } catch {
                    failure = error
                    relay.stop()
                }
            }
        }
    }
}
