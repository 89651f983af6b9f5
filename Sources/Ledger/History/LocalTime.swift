import Glibc
package import Pool

/// A moment as the clock on the wall shows it where the program runs (`TZ`, else the system's zone).
///
/// The ledger, files and JSON keep moments in UTC; people are shown them by this clock alone.
package struct LocalTime: Hashable, Sendable {
    private let moment: DateTime

    /// The moment so many seconds after 1970-01-01T00:00:00Z.
    package init?(secondsSinceEpoch seconds: Int) {
        var count = time_t(seconds)
        var time = unsafe tm()
        guard unsafe localtime_r(&count, &time) != nil,
            let moment = unsafe DateTime(
                secondsSinceEpoch: seconds, offsetMinutes: Int(time.tm_gmtoff) / 60)
        else { return nil }
        self.moment = moment
    }

    /// A moment that is kept as RFC 3339 writes it.
    package init?(_ kept: String) {
        guard let moment = try? DateTime.read(kept).value else { return nil }
        self.init(secondsSinceEpoch: moment.secondsSinceEpoch)
    }

    package var day: PartialDate { moment.date }

    package var secondsSinceEpoch: Int { moment.secondsSinceEpoch }

    /// `2026-11-28 21:04`: the reader's own clock needs no name of a zone.
    package var text: String { String(moment.text.prefix(16)).replacing("T", with: " ") }

    /// The moment in the names of files: `20261128T210407`.
    package var compact: String {
        String(moment.text.filter { $0.isNumber || $0 == "T" }.prefix(15))
    }

    /// A moment that is kept as people read it; what is no moment stays as it is.
    package static func text(of kept: String) -> String { Self(kept)?.text ?? kept }

    /// The day of a moment that is kept.
    package static func day(of kept: String) -> PartialDate? { Self(kept)?.day }
}
