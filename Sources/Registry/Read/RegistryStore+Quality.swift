import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// Counts what records say and what is to be looked after, on a day.
    ///
    /// `fields` are those that are looked for, of each kind that is counted; `source` is the office
    /// whose records are counted, where not all are.
    ///
    /// - Complexity: each table is read once from end to end, without the values; 30 bytes a record are
    ///   kept, and the names of people.
    package func qualityCounts(
        of fields: [Kind: [any KindField]], from source: String?, retention: Retention,
        on day: PartialDate
    ) throws(RegistryError) -> QualityCounts {
        try read { database in
            var reader = try QualityReader(database, fields, from: source)
            try reader.readFields()
            try reader.readPeople(on: day)
            try reader.readNeeds(on: day)
            try reader.readTags()
            try reader.readDates(retention, on: day)
            return try reader.counts()
        }
    }
}
