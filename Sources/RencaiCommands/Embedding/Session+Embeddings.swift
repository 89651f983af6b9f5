import Ledger
import Matching
import Pool
import Registry

extension Session {
    /// The vectors beside a registry; where they cannot be used that is told, and there are none.
    func embeddings(of store: RegistryStore) throws -> Embeddings? {
        let kept = try store.embeddings()
        switch kept.content {
        case .success(let embeddings): return embeddings
        case .failure(let fault):
            console.tell(Message.vectorsUnusable(kept.path, fault).text)
            return nil
        }
    }

    /// The pool as the matcher reads it, with the vectors of its texts.
    func pool(_ store: RegistryStore) throws -> Snapshot {
        var snapshot = try store.snapshot()
        snapshot.embeddings = try embeddings(of: store)
        return snapshot
    }

    /// Has the texts of a pool embedded that have no vector yet, and keeps the vectors of all.
    func embed(_ hook: EmbeddingHook, for store: RegistryStore) throws {
        Interruption.watch()
        do {
            let embedder = try hook.embedder()
            let plan = try store.embeddingPlan(for: embedder)
            var progress = Progress(
                words("计算向量", "embedding"), unit: words("段", "texts"), total: plan.texts.count,
                on: console.errors)
            defer { progress.finish() }
            let vectors = try hook.vectors(of: plan.texts, dimension: plan.dimension) {
                progress.advance(to: $0)
            }
            guard let embeddings = plan.embeddings(with: vectors) else {
                return console.tell(Message.nothingToEmbed.text)
            }
            progress.finish()
            try keep(embeddings, beside: store)
            let done = Message.vectorsKept(
                try store.embeddings().path, count: embeddings.count, new: plan.texts.count,
                dimension: embeddings.dimension, by: embedder)
            try console.write(done.text + "\n")
        } catch let fault as HookFault {
            throw Failure(
                fault == .interrupted ? .interrupted : .inputOutput, .hookFailed(fault),
                hint: .hookHint(fault))
        }
    }

    private func keep(_ embeddings: Embeddings, beside store: RegistryStore) throws {
        switch try store.keep(embeddings) {
        case .busy: throw Failure(.conflict, .vectorsBusy, hint: .vectorsAgain)
        case .failed(let number):
            throw RegistryError(writing: try store.embeddings().path, error: number)
        case .written, .current, .unneeded, .outdated: break
        }
    }
}
