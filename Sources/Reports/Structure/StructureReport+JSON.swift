import Pool

extension StructureReport {
    /// The whole report as one object.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("structure"),
            "on": .string(day.text), "before_on": .string(yearBefore.text),
            "revision": .integer(revision), "people": .integer(people),
            "before": .integer(before),
            "others": .object(
                TalentStatus.allCases.compactMap { status in
                    others[status].map { .init(status.inEnglish, .integer($0)) }
                }),
            "counts": .array(jsonCounts), "cross": cross.map(json) ?? .null,
            "teams": .array(teams.map(json)),
        ]
    }

    /// One object for each category of each trait.
    package var jsonCounts: [JSONValue] {
        counts.flatMap { count in
            count.rows.map { row in
                [
                    "trait": .string(count.trait.rawValue),
                    "category": json(row.category, of: count.trait),
                    "count": .integer(row.count), "before": .integer(row.before),
                ]
            }
        }
    }

    /// Null for the unknown.
    private func json(_ category: TraitCategory, of trait: Trait) -> JSONValue {
        category == .unknown ? .null : .string(name(of: category, of: trait))
    }

    private func json(_ cross: CrossCount) -> JSONValue {
        [
            "traits": JSONValue(cross.traits.map(\.rawValue)),
            "rows": .array(cross.rows.map { json($0, of: cross.traits[0]) }),
            "columns": .array(cross.columns.map { json($0, of: cross.traits[1]) }),
            "counts": .array(cross.counts.map(json)),
        ]
    }

    private func json(_ counts: [Int]) -> JSONValue { .array(counts.map(JSONValue.integer)) }

    private func json(_ team: TeamCount) -> JSONValue {
        [
            "team": .string(team.name), "size": JSONValue(team.size),
            "people": .integer(team.people), "ages": json(team.ages),
            "titles": json(team.titles), "degrees": json(team.degrees),
        ]
    }
}
