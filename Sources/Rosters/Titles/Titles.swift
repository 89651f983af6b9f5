import Pool

/// What the words round the tables of a file say of all its records.
package struct Titles: Hashable, Sendable {
    /// What stands above the headers and below the tables, the names of the sheets, and that of the
    /// file, from what says most to what says least.
    package let words: [String]
    /// How many of the words stand in cells; they come first, in the order of the cells.
    private let cellCount: Int

    init(file: String, sheets: [String], words: [String]) {
        let name = file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? file
        self.words = words + sheets + [name]
        cellCount = words.count
    }

    /// The number of the batch that handed the rows back, as it stands above them: 补正批次：lzgx-1.
    package var rejectsOf: String? {
        let label = Batch.rejectsOf.field.label + "："
        return words.lazy.filter { $0.hasPrefix(label) }
            .map { String($0.dropFirst(label.count).statedName) }.first(where: Key.isLocal)
    }

    /// The office that hands the file in, as the file names it: 填报单位：兰州市某研究所（盖章）.
    package var office: String? { labelledOffice?.name }

    private var labelledOffice: (name: String, words: String)? {
        statements.map { ($0.name.partedAtBracket.plain, $0.words) }.first { $0.0.count > 2 }
    }

    /// The code that stands for the office, alone or behind its name, 填报单位：某研究所（lzsl）, and
    /// the words in which it does.
    package func officeCode(among codes: Set<String>) -> (code: String, words: String)? {
        for (name, words) in statements {
            let (plain, remark) = name.partedAtBracket
            if let code = [remark ?? "", plain].first(where: codes.contains) {
                return (code, words)
            }
        }
        return nil
    }

    /// What stands behind the labels of an office, in the same cell or in the next one.
    private var statements: [(name: String, words: String)] {
        words.indices.flatMap { index in
            Self.officeLabels.compactMap { label -> (name: String, words: String)? in
                guard let found = words[index].firstRange(of: label) else { return nil }
                let name = words[index][found.upperBound...].statedName
                if !name.isEmpty { return (name, words[index]) }
                guard index + 1 < cellCount, words[index + 1].isName else { return nil }
                return (words[index + 1].trimmed, words[index] + words[index + 1])
            }
        }
    }

    private static let officeLabels = ["填报单位", "报送单位", "呈报单位", "申报单位", "上报单位", "填表单位"]

    /// The registered office that the file names, and the words that do.
    ///
    /// Where it says who hands it in, that counts; else the full name that stands in its titles, the
    /// longest one where one is a part of another. Of two that stand there it is neither. `offices`
    /// are the names by their codes; a code stands for its office too.
    package func office(among offices: [String: String]) -> (code: String, words: String)? {
        if let labelled = labelledOffice {
            let name = labelled.name.withoutBlanks
            if offices[name] != nil { return (name, labelled.words) }
            let found = offices.first { $0.value.withoutBlanks == name }
            return found.map { ($0.key, labelled.words) }
        }
        let names = OfficeNames(offices)
        var found: [(code: String, words: String)] = []
        for text in words {
            let named = names.named(in: text.withoutBlanks)
            guard !named.isDoubtful else { return nil }
            found += named.codes.map { ($0, text) }
        }
        guard Set(found.map(\.code)).count == 1 else { return nil }
        return found.first
    }
}

extension Substring {
    /// The name behind a label: without what stands between them, up to the next blank or mark.
    fileprivate var statedName: String {
        let rest = drop { $0.isWhitespace || "(（盖章签)）:：".contains($0) }
        return String(rest.prefix { !$0.isWhitespace && !"，,；;：:".contains($0) })
    }
}

extension String {
    /// Whether the text may be the name of an office: neither another label nor a date.
    fileprivate var isName: Bool {
        first?.isNumber == false && !contains { "：:".contains($0) }
    }
}
