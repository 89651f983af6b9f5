import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// When candidates were introduced, by the number of the introduction's record: the day of the
    /// first step, else that for which it was reported.
    ///
    /// - Complexity: the steps of all introductions are read.
    package func introductionDays() throws(RegistryError) -> [Int: PartialDate] {
        try read { database in
            let steps = try Self.firstSteps(database)
            var days: [Int: PartialDate] = [:]
            try database.makeStatement(
                sql: """
                    SELECT record.id, coalesce(batch.as_of, substr(batch.made_at, 1, 10))
                    FROM kind_engagement JOIN record ON record.id = kind_engagement.id
                        AND record.gone = 0 JOIN batch ON batch.id = record.batch
                    """
            ).forEachRow { row in
                let reported = row.text(ifAny: 1).flatMap { PartialDate(canonical: $0) }
                days[row.int(0)] = steps[row.int(0)] ?? reported
            }
            return days
        }
    }

    /// The day of the first step of each introduction that tells one.
    private static func firstSteps(_ database: Database) throws -> [Int: PartialDate] {
        var days: [Int: PartialDate] = [:]
        let statement = try database.makeStatement(
            sql: "SELECT record, text FROM item WHERE field = \(FieldNumber(Engagement.step).value)"
        )
        try statement.forEachRow { row in
            guard let day = Composite(row.text(1))[Engagement.stepAt] else { return }
            let known = days[row.int(0)]
            if known.map({ day.earliest < $0.earliest }) ?? true { days[row.int(0)] = day }
        }
        return days
    }
}
