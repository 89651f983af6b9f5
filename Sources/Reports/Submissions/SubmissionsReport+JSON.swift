import Pool
import Registry

extension SubmissionsReport {
    /// The whole report as one object.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"),
            "report": .string("submissions"),
            "on": .string(day.text),
            "revision": .integer(revision),
            "due": .integer(offices.count { $0.due != nil }),
            "received": .integer(due(.received).count),
            "incomplete": .integer(due(.incomplete).count),
            "awaited": .integer(due(.awaited).count),
            "overdue": .integer(due(.overdue).count),
            "offices": .array(jsonOffices),
        ]
    }

    /// One object for each office.
    package var jsonOffices: [JSONValue] {
        offices.map { office in
            [
                "source": .string(office.source),
                "name": JSONValue(office.name),
                "due": JSONValue(office.due?.text),
                "received": JSONValue(office.batches.first?.day.text),
                "state": .string(office.state(on: day).rawValue),
                "people": .integer(office.people),
                "rejected": .integer(office.outstanding),
                "batch": JSONValue(office.batches.last?.batch),
            ]
        }
    }
}
