import Pool
import Registry

extension GapReport {
    /// The whole report as one object.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("gaps"), "on": .string(day.text),
            "revision": .integer(revision), "scope": JSONValue(scope),
            "needs": .integer(needs.count),
            "year_before": yearBefore.map { before in
                [
                    "needs": .integer(before.count),
                    "skills": .integer(Set(before.flatMap(\.asking.asked)).count),
                ]
            } ?? .null,
            "counts": .object(
                GapTag.State.allCases.map { .init($0.rawValue, .integer(asked($0).count)) }),
            "by": JSONValue(grouping?.rawValue), "groups": .array(groups.map(json)),
            "asked": .array(jsonTags), "catalogue": .array(catalogue.map(json)),
            "unasked": .array(unasked.map(json)), "supposed": .array(supposed.map(json)),
        ]
    }

    /// One object for each tag that is asked for.
    package var jsonTags: [JSONValue] { asked.map(json) }

    private func json(_ tag: GapTag) -> JSONValue {
        [
            "skill": .string("\(tag.key)"), "label": .string(tag.label),
            "state": tag.needs.isEmpty ? .null : .string(tag.state.rawValue),
            "needs": JSONValue(tag.needs.map { "\(needs[$0].asking.summary.key)" }),
            "year_before": yearBefore == nil ? .null : .integer(tag.yearBefore),
            "wanted": .integer(tag.wanted), "supposed": .integer(tag.supposed),
            "holders": .integer(tag.supply.holders), "available": .integer(tag.supply.available),
            "free": .integer(tag.supply.free), "recognized": .integer(tag.supply.recognized),
            "nearest": tag.nearest.map { nearest in
                [
                    "label": .string(nearest.label),
                    "relation": .string(nearest.relation.rawValue),
                    "available": .integer(nearest.available),
                ]
            } ?? .null,
            "stars": tag.needs.isEmpty ? .null : .integer(tag.shortage.stars),
        ]
    }

    private func json(_ entry: GapCatalogueEntry) -> JSONValue {
        [
            "industry": .string(entry.industry), "orgs": .integer(entry.orgs),
            "skill": .string("\(entry.tag.key)"), "label": .string(entry.tag.label),
            "needs": .integer(entry.tag.needs.count), "wanted": .integer(entry.tag.wanted),
            "classes": JSONValue(entry.classes),
            "available": .integer(entry.tag.supply.available),
            "free": .integer(entry.tag.supply.free),
            "stars": .integer(entry.tag.shortage.stars),
            "points": [
                "people": .integer(entry.tag.shortage.ofPeople),
                "needs": .integer(entry.tag.shortage.ofNeeds),
                "time": .integer(entry.tag.shortage.ofTime),
            ],
        ]
    }

    private func json(_ group: GapGroup) -> JSONValue {
        [
            "group": .string(group.name), "needs": .integer(group.needs),
            "year_before": yearBefore == nil ? .null : .integer(group.yearBefore),
            "skills": .integer(group.tags.count), "missing": .integer(group.count(.missing)),
            "thin": .integer(group.count(.thin)),
            "scarce": JSONValue(group.tags.filter { $0.state != .held }.map { "\($0.key)" }),
            "available": .object(
                group.tags.map { .init("\($0.key)", .integer(group.local($0))) }),
        ]
    }
}
