import Pool
import Registry

extension QualityReport {
    /// The whole report as one object; shares are exact to a thousandth.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("quality"),
            "on": .string(day.text), "revision": .integer(revision), "source": JSONValue(source),
            "longest_wait_days": JSONValue(counts.longestWait),
            "tasks": .array(
                tasks.map { task in
                    [
                        "matter": .string(task.matter.rawValue), "count": .integer(task.count),
                        "records": .integer(task.records),
                        "share": RecordShare(part: task.count, whole: task.records).json,
                        "command": JSONValue(commands[task.matter]),
                    ]
                }),
            "fields": .array(
                kinds.flatMap(fills).map { fill in
                    [
                        "kind": .string(fill.kind.rawValue), "field": .string(fill.field.name),
                        "filled": .integer(fill.filled), "records": .integer(fill.records),
                        "share": fill.share.json,
                    ]
                }),
            "groups": .array(jsonGroups),
        ]
    }

    /// One object for each kind of each office.
    package var jsonGroups: [JSONValue] {
        counts.groups.map { group in
            let fields = zip(QualityFields.all[group.kind] ?? [], group.filled)
            return [
                "source": .string(group.source), "office": JSONValue(group.office),
                "kind": .string(group.kind.rawValue), "records": .integer(group.records),
                "share": group.share.json,
                "filled": .object(fields.map { .init($0.name, .integer($1)) }),
                "matters": .object(
                    QualityMatter.allCases.compactMap { matter in
                        group.matters[matter].map { .init(matter.rawValue, .integer($0)) }
                    }),
            ]
        }
    }
}

extension RecordShare {
    fileprivate var json: JSONValue {
        thousandths.map { .decimal(digits: $0, places: 3) } ?? .null
    }
}
