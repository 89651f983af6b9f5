import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// Of needs that are like an earlier one of their organization, which one that is.
    package func needs(like keys: [Key]) throws(RegistryError) -> [Key: StatedNeed] {
        try read { database in
            let baseline = try StoreBaseline(database)
            var found: [Key: StatedNeed] = [:]
            for key in keys {
                guard let need = try baseline.found(key), !need.isGone,
                    let record = try baseline.record(need.id),
                    let org = record.values(of: Need.org.index).first?.target
                else { continue }
                let stated = StatedNeed(record)
                found[key] = try baseline.needs(of: org).first {
                    $0.record < need.id && $0.isLike(stated)
                }
            }
            return found
        }
    }
}
