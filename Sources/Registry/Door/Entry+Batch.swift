import Ledger
import Pool

extension Door.Entry {
    /// The entry of a batch; `nil` where its head cannot be read.
    init?(_ stage: Stage, _ request: ImportRequest, spaces: inout Spaces) {
        guard let header = stage.header else { return nil }
        self.init(
            name: header.id, source: spaces.number(of: header.source), hash: stage.hash,
            file: stage.file, madeAt: header.madeAt, asOf: header.asOf?.text,
            operatorName: request.operatorName, appliedAt: request.now,
            rejectsOf: header.rejectsOf)
    }
}
