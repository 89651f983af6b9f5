import FoundationEssentials
import Glibc
import Pool

extension Environment {
    /// The present moment in local time, as RFC 3339 writes it.
    var timestamp: String { timestamp(of: now) }

    /// A moment in local time, as RFC 3339 writes it.
    func timestamp(of moment: Date) -> String {
        let time = LocalTime(moment)
        let date = [time.year, time.month, time.day].map(twoDigits).joined(separator: "-")
        let clock = [time.hour, time.minute, time.second].map(twoDigits).joined(separator: ":")
        guard time.offset != 0 else { return "\(date)T\(clock)Z" }
        let minutes = abs(time.offset) / 60
        let zone = [minutes / 60, minutes % 60].map(twoDigits).joined(separator: ":")
        return "\(date)T\(clock)\(time.offset < 0 ? "-" : "+")\(zone)"
    }

    /// The present day where the user sits.
    var today: PartialDate? {
        let time = LocalTime(now)
        return PartialDate(year: time.year, month: time.month, day: time.day)
    }
}

/// A moment as clocks on the wall show it.
private struct LocalTime {
    let year, month, day, hour, minute, second: Int
    /// The seconds that the clock is ahead of UTC.
    let offset: Int

    init(_ moment: Date) {
        var seconds = time_t(moment.timeIntervalSince1970)
        var time = unsafe tm()
        _ = unsafe localtime_r(&seconds, &time)
        year = unsafe Int(time.tm_year) + 1900
        month = unsafe Int(time.tm_mon) + 1
        day = unsafe Int(time.tm_mday)
        hour = unsafe Int(time.tm_hour)
        minute = unsafe Int(time.tm_min)
        second = unsafe Int(time.tm_sec)
        offset = unsafe time.tm_gmtoff
    }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
