import FoundationEssentials
import Ledger
import Pool
import Registry

extension Environment {
    /// The present moment in UTC, as files and the ledger keep it (RFC 3339).
    var timestamp: String { timestamp(of: now) }

    /// A moment in UTC, as files and the ledger keep it (RFC 3339).
    func timestamp(of moment: Date) -> String {
        DateTime(secondsSinceEpoch: moment.seconds, offsetMinutes: 0)?.text ?? ""
    }

    /// The present moment by the clock of the place.
    var localTime: LocalTime? { LocalTime(secondsSinceEpoch: now.seconds) }

    /// The present day where the user sits.
    var today: PartialDate? { localTime?.day }
}

extension Date {
    fileprivate var seconds: Int { Int(timeIntervalSince1970.rounded(.down)) }
}
