/// What an import said, or was to say.
struct ModelOutcome: Hashable {
    enum Result: String { case accepted, partial, rejected, already }

    var result: Result
    /// The records that were left out, by their place in the batch.
    var rejected: Set<Int> = []
}

extension ModelRegistry {
    mutating func take(_ batch: ModelBatch, isPartial: Bool) -> ModelOutcome {
        let earlier = standing(batch.id, of: batch.source)
        if let earlier {
            guard ledger[earlier].text == batch.batch.text(number: 0) else {
                return ModelOutcome(result: .rejected)
            }
            if !ledger[earlier].isPartial { return ModelOutcome(result: .already) }
        }
        var rejected: Set<Int> = []
        var run = ModelImport(batch, into: self, without: rejected)
        run.run()
        while isPartial, !run.errors.isEmpty {
            rejected.formUnion(run.errors)
            run = ModelImport(batch, into: self, without: rejected)
            run.run()
        }
        let isNothing = rejected.count == batch.records.count
        guard run.errors.isEmpty, run.state.circles.isEmpty, !isNothing else {
            return ModelOutcome(result: .rejected, rejected: rejected.union(run.errors))
        }
        let outcome = ModelOutcome(
            result: rejected.isEmpty ? .accepted : .partial, rejected: rejected)
        // The rest of a batch that was taken in part, of which nothing new can be taken.
        let isSame = run.state.said == state.said
        if earlier != nil, outcome.result == .partial, isSame { return outcome }
        reports += run.reports
        ledger.append(
            ModelEntry(
                name: batch.id, source: batch.source, text: batch.batch.text(number: 0),
                isPartial: outcome.result == .partial, before: state, after: run.state))
        state = run.state
        return outcome
    }
}

extension ModelState {
    /// What the records say, whoever says it.
    fileprivate var said: [String: [String: Set<[String?]>]] {
        records.filter(\.value.isThere).mapValues(\.said)
    }
}
