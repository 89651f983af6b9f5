import Matching
import Pool
package import Registry

extension StoredReport {
    /// What a list says of the run, under the name by which it is kept.
    package func head(_ name: String, operatorName: String, now: String) -> SavedRun {
        SavedRun(
            name: name, profile: basis.profile, model: basis.model, revision: basis.revision,
            day: PartialDate(daysSinceEpoch: Int(basis.day))?.text ?? "",
            audience: audience.name, reader: audience.reader?.text,
            needs: Set(rankings.map(\.need) + settlements.map(\.need)).count,
            operatorName: operatorName, savedAt: now)
    }
}

extension Audience {
    /// The party for which an outside version is made.
    fileprivate var reader: Key? {
        switch self {
        case .internal: nil
        case .firm(let key), .expert(let key): key
        }
    }
}
