import Pool

extension StationsReport {
    /// The whole report as one object.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("stations"),
            "on": .string(day.text), "revision": .integer(revision),
            "profile": .string(profile), "least_days": JSONValue(leastDays),
            "verdicts": .object(
                StationVerdict.allCases.map { .init($0.rawValue, .integer(count($0))) }),
            "academicians": .array(people.map(\.json)), "stations": .array(jsonStations),
        ]
    }

    /// One object for each workstation.
    package var jsonStations: [JSONValue] { stations.map { $0.json(words) } }
}

extension StationCheck {
    fileprivate func json(_ words: ReportWords) -> JSONValue {
        [
            "key": .string(key.description), "name": .string(name), "host": .string(host),
            "status": .string(status.text), "term": JSONValue(term?.text),
            "document": JSONValue(document), "grade": JSONValue(grade),
            "grade_year": JSONValue(gradeYear), "unit": .string(unit),
            "verdict": .string(verdict.rawValue), "people": .array(postings.map(\.json)),
            "findings": .array(findings.map { $0.json(words) }),
        ]
    }
}

extension StationCheck.Posting {
    fileprivate var json: JSONValue {
        [
            "key": .string(key.description), "name": .string(name), "role": JSONValue(role),
            "academician": .bool(isAcademician), "days_agreed": JSONValue(agreed),
            "days_actual": JSONValue(actual), "age": JSONValue(age),
        ]
    }
}

extension StationFinding {
    fileprivate func json(_ words: ReportWords) -> JSONValue {
        [
            "matter": .string(matter.rawValue), "gravity": .string(matter.gravity.rawValue),
            "text": .string(sentence(words)), "person": JSONValue(person),
            "asked": JSONValue(asked), "found": JSONValue(found), "date": JSONValue(date?.text),
            "document": JSONValue(document),
            "by_declaration": .bool(matter.isJudgedByDeclaration),
        ]
    }
}

extension StationPerson {
    fileprivate var json: JSONValue {
        [
            "key": .string(key.description), "name": .string(name), "retired": .bool(isRetired),
            "stations": JSONValue(stations.map(\.description)),
            "elsewhere": .integer(elsewhere), "declared": JSONValue(declared?.text),
            "count": .integer(count), "limit": .integer(limit), "document": JSONValue(document),
        ]
    }
}
