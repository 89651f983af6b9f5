import Pool

/// A school and what was studied there, in one text: 兰州测试大学/化学, 兰州测试大学 化学专业.
struct SchoolAndMajor {
    let school: String
    let major: String

    /// Returns `nil` where the text is not a school, a mark or a blank and something that is none.
    init?(_ text: String) {
        let parts = text.split { "/／、，, \u{3000}|｜".contains($0) }.map { String($0).trimmed }
        guard parts.count > 1, parts[0].isSchool else { return nil }
        // A school or a department behind it belongs to the first one.
        let end = parts.lastIndex { $0.isSchool } ?? 0
        guard end == parts.count - 2, end < 2, let last = parts.last, last.count < 30,
            !last.contains(where: \.isNumber), !"=；;".contains(where: last.contains)
        else { return nil }
        guard end == 0 || !parts[1].isUniversity else { return nil }
        school = parts[...end].joined()
        major = last.hasSuffix("专业") && last.count > 3 ? String(last.dropLast(2)) : last
    }

    /// The value of the field.
    var text: String {
        Composite(head: school, parameters: [(name: "major", value: major)]).text
    }
}

extension String {
    fileprivate var isUniversity: Bool {
        ["大学", "学校", "党校", "研究院", "研究所"].contains(where: hasSuffix)
    }

    fileprivate var isSchool: Bool {
        isUniversity
            || ["学院", "专科", "中学", "电大", "系", "University", "College", "Institute"]
                .contains(where: hasSuffix)
    }
}
