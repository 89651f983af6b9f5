import Ledger
import Pool
import Registry

extension RegistryStore {
    /// What follows for the need of an introduction that goes to another one, or is taken out; nothing
    /// where the need stays as it is.
    func records(ofNeedLeftBy introduction: RegistryRecord) throws -> [Record] {
        let need = try introduction[Engagement.need].flatMap { key in
            try records(named: key.description).first { $0.kind == .need }
        }
        guard let need, let status = need[Need.status] else { return [] }
        let others = try introductions(of: need.key).map(\.record).filter {
            $0.key != introduction.key
        }
        let following = status.following(
            withdrawalTo: others.map(\.introductionProgress), by: NeedTerms(need))
        return following == status ? [] : [need.record(standing: following)]
    }
}

extension RegistryRecord {
    /// The record of a need as a batch has it that says where it stands now.
    func record(standing status: NeedStatus) -> Record {
        var record = Record(kind: .need, key: key, operation: .update)
        record.entries = [Entry(Need.status.index, status.text)]
        return record
    }
}
