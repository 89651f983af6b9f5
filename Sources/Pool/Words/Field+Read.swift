extension Field {
    /// Reads a text leniently and gives its values in canonical form: one, or several that it
    /// joins, or none where it says that there is nothing.
    ///
    /// `isOneValue` says that whoever wrote it has parted it already, at other marks.
    package func read(
        _ text: String, in context: borrowing ReadingContext, isOneValue: Bool = false
    ) throws(ValueFault) -> Reading<[String]> {
        if let reading = try readPlaceholder(text) { return reading }
        let text = type.withParametersMarked(text)
        guard !isOneValue, let list = JoinedValues(text, self, in: context) else {
            return try readOne(text, in: context)
        }
        guard case .split = wordRules.lists else {
            throw ValueFault(.fieldRepeated, [.count: String(list.values.count)])
        }
        var result = Reading<[String]>([], notes: [list.note(showing: !isPersonal)])
        for value in list.values {
            var reading = try readPlaceholder(value)
            if reading == nil { reading = try readOne(value, in: context) }
            result.value += reading?.value ?? []
            result.notes += reading?.notes ?? []
        }
        return result
    }

    private func readOne(
        _ text: String, in context: borrowing ReadingContext
    ) throws(ValueFault) -> Reading<[String]> {
        let reading = try type.read(text, in: context)
        // What is put in order may be a word for nothing only then: • is ·.
        if !reading.notes.isEmpty, let word = try readPlaceholder(reading.value) { return word }
        return Reading([reading.value], notes: reading.notes)
    }

    /// What a word for nothing gives; `nil` for any other text.
    private func readPlaceholder(_ text: String) throws(ValueFault) -> Reading<[String]>? {
        let isOwn = !wordRules.ownWords.isEmpty && wordRules.ownWords.contains(text)
        guard let word = isOwn ? .blank : type.head.placeholder(text) else { return nil }
        guard word != .ditto else { throw ValueFault(.ditto, [.word: text]) }
        switch (wordRules.nothing, word) {
        case (.kept, _): return nil
        case (.refused, _): throw ValueFault(.emptyValue, [.word: text])
        case (.means(let value), .none):
            return Reading([value], notes: [ValueNote(.wordRead, [.word: text, .value: value])])
        case (.asks(let value), .none): throw asking(for: value, insteadOf: text)
        default: return Reading([], notes: [ValueNote(.nothingRead, [.word: text])])
        }
    }

    private func asking(for value: String, insteadOf text: String) -> ValueFault {
        guard case .flag = type.head else {
            return ValueFault(.notANumber, [.value: text, .guess: value])
        }
        let list = YesNo.list.values.joined(separator: "、")
        return ValueFault(.notInList, [.value: text, .list: list, .guess: value])
    }
}

/// Several values that stand in one, each with the parameters that follow them.
private struct JoinedValues {
    let heads: [String]
    let values: [String]

    /// Says that the values were parted; personal ones are not shown.
    func note(showing isShown: Bool) -> ValueNote {
        ValueNote(
            .listSplit,
            [
                .count: String(values.count),
                .list: isShown ? heads.joined(separator: "、") : "",
            ])
    }

    /// Returns `nil` where the text is one value of the field.
    init?(_ text: String, _ field: Field, in context: borrowing ReadingContext) {
        let marks: ListMarks
        switch field.wordRules.lists {
        case .kept: return nil
        case .split(let some), .refused(let some): marks = some
        }
        if !context.wholeNames.isEmpty, context.wholeNames.contains(text.nfkcFolded) { return nil }
        var (head, detail) = (text, "")
        if !field.type.parameters.isEmpty,
            let semicolon = text.utf8.firstIndex(of: UInt8(ascii: ";")),
            Composite.split(text).dropFirst().contains(where: { $0.contains("=") })
        {
            (head, detail) = (String(text[..<semicolon]), String(text[semicolon...]))
        }
        if !context.wholeNames.isEmpty, context.wholeNames.contains(head.nfkcFolded) { return nil }
        // An escaped mark belongs to the text.
        guard !head.utf8.contains(UInt8(ascii: "\\")), let parts = marks.parts(of: head) else {
            return nil
        }
        heads = parts
        values = detail.isEmpty ? parts : parts.map { "\($0) \(detail)" }
    }
}

extension FieldType {
    /// The text with the semicolon before a parameter in half width, as it is meant: `；level=4`.
    fileprivate func withParametersMarked(_ text: String) -> String {
        // The semicolon of full width is EF BC 9B; a comparison of characters would cost ten times.
        guard !parameters.isEmpty, text.utf8.contains(0xEF), text.contains("；") else { return text }
        var parts = text.split(separator: "；", omittingEmptySubsequences: false).map(String.init)
        for index in parts.indices.dropFirst() {
            let name = String(parts[index].prefix { $0 != "=" }).trimmed
            let isParameter = parts[index].contains("=") && parameters.contains { $0.name == name }
            parts[index] = (isParameter ? ";" : "；") + parts[index]
        }
        return parts.joined()
    }
}
