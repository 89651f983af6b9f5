import Pool

/// The texts that speak for candidates, cut into terms.
///
/// An item is a work, or what a talent, team or station says of itself.
struct Evidence: Sendable {
    /// Where an item comes from.
    struct Item: Sendable {
        let kind: Kind
        let key: Key
        /// Whether the item is more than a statement of the candidate's own.
        let backsSkills: Bool
        let texts: [String]
        /// Those that somebody gave to the work.
        var keywords: [String] = []
        /// How many of the texts, the last ones, name a discipline.
        var disciplineCount = 0
        /// What the candidate is called; empty where nothing says so.
        var designation = ""

        /// The terms of the texts, those of the designation twice more.
        var termCounts: TermCounts {
            TermCounts(
                texts.map { (text: $0, times: 1) } + [(text: designation, times: 2)])
        }
    }

    private(set) var items: [Item] = []
    /// The different terms of each item with their counts, in the order of the terms.
    private(set) var terms: [[TermCounts.Entry]] = []
    /// The items by row of their table: one for each work; some or none for the others.
    let ofWorks: [Int]
    let ofTalents: [[Int]]
    let ofTeams: [[Int]]
    let ofStations: [[Int]]

    init(_ snapshot: Snapshot) {
        var items: [Item] = []
        func add(
            _ kind: Kind, _ key: Key, backs: Bool, _ texts: [String], _ disciplines: [String] = []
        ) -> [Int] {
            let disciplines = disciplines.filter { !$0.isEmpty }
            let texts = texts.filter { !$0.isEmpty } + disciplines
            guard !texts.isEmpty else { return [] }
            items.append(
                Item(
                    kind: kind, key: key, backsSkills: backs, texts: texts,
                    disciplineCount: disciplines.count))
            return [items.count - 1]
        }
        ofWorks = snapshot.works.map { work in
            let texts = [work.title, work.abstract] + work.keywords
            items.append(
                Item(
                    kind: .work, key: work.key, backsSkills: true, texts: texts,
                    keywords: work.keywords))
            return items.count - 1
        }
        ofTalents = snapshot.talents.map { talent in
            let added = add(
                .talent, talent.key, backs: false, [talent.research, talent.bio],
                talent.disciplines)
            for item in added { items[item].designation = Designation(talent.bio).text }
            return added
        }
        ofTeams = snapshot.teams.map { team in
            add(.team, team.key, backs: false, [team.research], team.disciplines)
        }
        ofStations = snapshot.stations.map { station in
            station.projects.flatMap { add(.station, station.key, backs: true, [$0]) }
        }
        self.items = items
        terms = items.map(\.termCounts.all)
    }
}

extension Evidence {
    /// The rows of the talents who wrote each item; a text of a candidate's own has none.
    func authors(in snapshot: Snapshot) -> [[Int32]] {
        var authors = [[Int32]](repeating: [], count: items.count)
        for (row, item) in ofWorks.enumerated() {
            authors[item] = snapshot.links.authorsOfWork[row].map(Int32.init)
        }
        return authors
    }
}
