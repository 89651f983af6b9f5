/// What one letter says: its texts by the names of the placeholders that they take the place of.
package struct LetterText: Hashable, Sendable {
    package var values: [String: String]
    /// Lists, of which each item repeats a row of a table; by the name before the dot of 【人选.单位】.
    package var lists: [String: LetterList]

    package init(_ values: [String: String] = [:], lists: [String: LetterList] = [:]) {
        self.values = values
        self.lists = lists
    }

    /// The names that a template may use, those of lists with a dot.
    package var names: [String] {
        values.keys.sorted()
            + lists.sorted { $0.key < $1.key }.flatMap { list, items in
                items.columns.map { "\(list).\($0)" }
            }
    }
}

/// Items of which a letter tells the same things each.
package struct LetterList: Hashable, Sendable {
    /// What is told of each item, also where there is none.
    package let columns: [String]
    /// Of each item a text for every column.
    package private(set) var items: [[String: String]] = []

    package init(columns: [String]) { self.columns = columns }

    /// Sentences that stand each in a paragraph by itself, under the one name 内容.
    package init(paragraphs: [String]) {
        self.init(columns: ["内容"])
        for paragraph in paragraphs { append([paragraph]) }
    }

    package mutating func append(_ texts: [String]) {
        precondition(texts.count == columns.count, "an item has a text for each column")
        items.append(Dictionary(uniqueKeysWithValues: zip(columns, texts)))
    }
}
