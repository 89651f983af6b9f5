import Pool

extension Failure {
    /// That a text is no day, or one of a year for which the registry has no use.
    static func noDay(_ text: String) -> Failure {
        let years = PartialDate.years
        let year = text.split(separator: "-").first.flatMap { Int($0) }
        guard let year, !years.contains(year), isWrittenAsDay(text) else {
            return Failure(.usage, .invalidDay(text))
        }
        return Failure(.usage, .yearNotAdmitted(text, from: years.lowerBound, to: years.upperBound))
    }

    /// Whether it would be a day in another year.
    private static func isWrittenAsDay(_ text: String) -> Bool {
        // A leap year, so that no day is missing.
        PartialDate(canonical: "2000" + text.dropFirst(4))?.precision == .day
            && text.prefix(4).allSatisfy { $0.isASCII && $0.isNumber }
    }
}
