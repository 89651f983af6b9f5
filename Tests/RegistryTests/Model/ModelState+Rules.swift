extension ModelState {
    /// What is wrong with the state: no import would have made it.
    var faults: [String] {
        var faults: [String] = []
        var numbers: [String: String] = [:]
        for (key, record) in records.sorted(by: { $0.key < $1.key }) where record.isThere {
            if keys[key] != key { faults.append("\(key) does not have its key") }
            faults += referenceFaults(key, record)
            let lacks = { (field: String) in record[field].values.isEmpty }
            for (name, field) in ModelFieldKind.tables[record.kind] ?? [:]
            where field.isRequired && lacks(name) { faults.append("\(key) lacks \(name)") }
            if record.kind == "Engagement", lacks("Org") || lacks("Talent") {
                faults.append("\(key) lacks a side")
            }
            if let start = record["Start"].values.first, let end = record["End_date"].values.first,
                end.text < start.text
            {
                faults.append("\(key) ends before it begins")
            }
            if let number = record.identity {
                let claim = "\(key.prefix { $0 != ":" }) \(number)"
                if let other = numbers.updateValue(key, forKey: claim) {
                    faults.append("\(other) and \(key) have one number")
                }
            }
        }
        for (key, record) in keys where key != record && records[record]?.presence == .undone {
            faults.append("\(key) leads to \(record), which never was")
        }
        return faults + circles.map { "\($0) is broader than itself" }
    }

    private func referenceFaults(_ key: String, _ record: ModelRecord) -> [String] {
        record.fields.flatMap { name, field in
            field.values.compactMap { value in
                guard let target = value.target else { return nil }
                let isRight =
                    isThere(target)
                    && records[target]?.kind == ModelFieldKind.of(name, in: record.kind).refersTo
                return isRight ? nil : "\(key) \(name) refers to \(target)"
            }
        }
    }

    /// The tags that are broader than themselves, by whatever way.
    var circles: [String] {
        records.filter { $0.value.isThere && $0.value.kind == "Skill" }.keys.sorted().filter {
            tag in
            var seen: Set<String> = []
            var open = records[tag]?["Broader"].values.compactMap(\.target) ?? []
            while let next = open.popLast() {
                if next == tag { return true }
                guard seen.insert(next).inserted else { continue }
                open += records[next]?["Broader"].values.compactMap(\.target) ?? []
            }
            return false
        }
    }
}
