import Pool
import Registry

/// Makes categories of what a table says of people, as of a day.
struct Traits {
    private let table: PeopleTable
    private let name: (PeopleTable.Column, String) -> String
    private let day: PartialDate

    init(
        _ table: PeopleTable, on day: PartialDate,
        name: @escaping (PeopleTable.Column, String) -> String
    ) {
        self.table = table
        self.name = name
        self.day = day
    }

    /// The bands of age of the form of the ministry, the oldest first.
    static let ageBands = [56..., 46..., 36..., (Int.min)...]

    /// The ranks of classes of all schemes, and one more for a class without a rank.
    static let classCount = 6

    func column(_ trait: StructureReport.Trait) -> TraitColumn {
        switch trait {
        case .class: listed(trait, .class, count: Self.classCount, rank)
        case .age: listed(trait, .birth, count: Self.ageBands.count, ageBand)
        case .title:
            listed(trait, .title, count: TitleLevel.allCases.count) {
                TitleLevel(Composite($0)).rawValue
            }
        case .degree:
            listed(trait, .degree, count: DegreeLevel.allCases.count) {
                DegreeLevel(Composite($0)).rawValue
            }
        case .industry: named(trait, .industry)
        case .field: named(trait, .field)
        case .region: named(trait, .region)
        case .work: named(trait, .workStatus)
        }
    }

    /// The rank of a class that is in force on the day, from 0.
    private func rank(_ text: String) -> Int? {
        let recognition = Composite(text)
        let today = day.daysSinceEpoch
        guard recognition[Parameters.from].map({ $0.daysSinceEpoch <= today }) ?? true,
            recognition[Parameters.to].map({ $0.latest.daysSinceEpoch >= today }) ?? true
        else { return nil }
        return table.classRanks[recognition.head].map { $0 - 1 } ?? Self.classCount - 1
    }

    private func ageBand(_ text: String) -> Int? {
        guard let birth = PartialDate(canonical: text) else { return nil }
        let age = birth.age(on: day)
        return Self.ageBands.firstIndex { $0.contains(age) }
    }

    /// A column of a list, in which each person has the category that comes first.
    private func listed(
        _ trait: StructureReport.Trait, _ source: PeopleTable.Column, count: Int,
        _ category: (String) -> Int?
    ) -> TraitColumn {
        var column = TraitColumn(trait, (0..<count).map(TraitCategory.listed))
        var known: [Int32: Int?] = [:]
        forEachPerson(source) { texts in
            let found = texts.compactMap { text -> Int? in
                if let category = known[text] { return category }
                let found = category(table.texts[Int(text)])
                known[text] = .some(found)
                return found
            }
            column.add(found.min().map { [$0] } ?? [])
        }
        return column
    }

    /// A column of names, of which a person may have several.
    private func named(
        _ trait: StructureReport.Trait, _ source: PeopleTable.Column
    ) -> TraitColumn {
        var categories: [Int32: String] = [:]
        for text in table.columns[source]?.texts ?? [] where categories[text] == nil {
            categories[text] = name(source, table.texts[Int(text)])
        }
        let names = Set(categories.values).sorted()
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let numbers = categories.mapValues { places[$0] ?? 0 }
        var column = TraitColumn(trait, names.map(TraitCategory.named))
        forEachPerson(source) { texts in
            guard texts.count > 1 else {
                return column.add(texts.compactMap { numbers[$0] })
            }
            column.add(Set(texts.compactMap { numbers[$0] }).sorted())
        }
        return column
    }

    /// Gives the body the texts of each person in turn, none of many.
    private func forEachPerson(
        _ source: PeopleTable.Column, _ body: (ArraySlice<Int32>) -> Void
    ) {
        let values = table.columns[source] ?? PeopleTable.Values()
        var start = 0
        for person in table.records.indices {
            var end = start
            while end < values.people.count, values.people[end] == person { end += 1 }
            body(values.texts[start..<end])
            start = end
        }
    }
}
