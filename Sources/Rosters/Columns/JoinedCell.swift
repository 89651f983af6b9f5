import Pool

/// A cell in which the values of several fields stand: 研究生/博士 under 学历学位.
struct JoinedCell {
    private(set) var parts: [(field: Field, text: String)] = []

    /// Gives each part to the field whose words it has; others go by their order.
    init(_ text: String, _ rule: ColumnRule) {
        var (text, fields) = (text, rule.fields)
        if rule.marks.isEmpty, fields.count > 1, fields[0] === Talent.employer.field,
            fields[1] === Talent.post.field
        {
            let (employer, post) = text.employerAndPost
            parts = [(fields[0], employer), (fields[1], post)].filter { !$0.1.isEmpty }
            guard fields.count > 2 else { return }
            // What follows the unit are posts and titles.
            parts.removeAll { $0.field === fields[1] }
            (text, fields) = (post, Array(fields.dropFirst()))
        }
        let pieces = text.pieces(partedAt: rule.marks, of: fields)
        // Where words tell one field, what is left is of the other; else they stand in order.
        let isTold = pieces.contains { piece in fields.contains { $0.isTold(by: piece) } }
        let others = pieces.indices.map { number in
            !isTold && pieces.count == fields.count ? fields[number] : fields[0]
        }
        for (number, piece) in pieces.enumerated() {
            let field = fields.first { $0.isTold(by: piece) } ?? others[number]
            if let index = parts.firstIndex(where: { $0.field === field && !field.isRepeated }) {
                parts[index].text += "、" + piece
            } else {
                parts.append((field, piece))
            }
        }
    }
}

extension Field {
    /// Whether the words are those of the field, among the fields that are joined with it.
    fileprivate func isTold(by text: String) -> Bool {
        if self === Talent.degree.field {
            return text.hasSuffix("士") || text.hasSuffix("学位")
        }
        if self === Talent.eduLevel.field {
            return ["研究生", "本科", "大专", "专科", "中专", "高中", "大学", "学历"].contains(where: text.contains)
        }
        if self === Talent.title.field {
            return ProfessionalTitle(in: text.partedAtBracket.plain) != nil
        }
        if case .phone = type { return text.isNumber }
        return false
    }
}

extension String {
    /// The parts between marks and ends of lines; without marks those between all by which people
    /// part such values, and those that are written without any.
    fileprivate func pieces(partedAt marks: Set<Character>, of fields: [Field]) -> [String] {
        let pieces =
            marks.isEmpty
            ? words.flatMap { fields.haveTitle ? ProfessionalTitle.parts(of: $0) : [$0] }
                .flatMap(\.nameAndNumber)
            : split { $0.isNewline || marks.contains($0) }.map { String($0).trimmed }
        return pieces.filter { !$0.isEmpty && Placeholder($0) == nil }
    }

    /// The parts between all marks by which people part words; the grade in brackets behind a title
    /// belongs to it.
    private var words: [String] {
        var words = [""]
        var rest = self[...]
        while let character = rest.first {
            if "（(".contains(character), let grade = rest.gradeInBrackets,
                let index = words.lastIndex(where: { !$0.isEmpty }),
                ProfessionalTitle(in: words[index].trimmed) != nil
            {
                words[index] += grade
                rest = rest.dropFirst(grade.count)
                continue
            }
            rest = rest.dropFirst()
            if "/／、，,；;\n|｜ \u{3000}（）()".contains(character) {
                words.append("")
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// Whether the text is a telephone number.
    fileprivate var isNumber: Bool {
        count(where: \.isNumber) > 6 && allSatisfy(\.isOfTelephone)
    }

    /// A name and the telephone number that is written right after it: 葛某13100000002.
    private var nameAndNumber: [String] {
        guard let start = firstIndex(where: \.isNumber), start > startIndex,
            String(self[start...]).isNumber
        else { return [self] }
        return [String(self[..<start]).trimmed, String(self[start...])]
    }
}

extension [Field] {
    /// Whether one of them is that of professional titles, which stand beside posts without a mark.
    fileprivate var haveTitle: Bool { contains { $0 === Talent.title.field } }
}

extension Substring {
    /// The grade of a title in the brackets with which the text begins, and these.
    fileprivate var gradeInBrackets: Substring? {
        guard let end = firstIndex(where: { "）)".contains($0) }) else { return nil }
        return self[..<end].dropFirst().isGrade ? self[...end] : nil
    }
}
