import Pool

/// The values of a cell beside which stand their dates, as its title says: 教授（2018.12）.
struct DatedValues {
    /// Each value, and its date as it is written.
    private(set) var values: [(text: String, date: String?)] = []

    init(_ text: String) {
        for piece in text.split(whereSeparator: { "、；;\n".contains($0) || $0.isNewline }) {
            let text = String(piece)
            let match = text.firstMatch(of: Self.date)
            let date = match.map { String($0.output.1).trimmed }
            let rest = match.map { text.replacingCharacters(in: $0.range) } ?? text
            if rest.trimmed.isEmpty, let last = values.indices.last, values[last].date == nil {
                // A date on a line of its own.
                values[last].date = date
            } else if !rest.trimmed.isEmpty {
                values.append((rest.trimmed, date))
            }
        }
    }

    private static var date: Regex<(Substring, Substring)> {
        /[（(]?\s*((?:19|20)\d{2}\s*(?:年|[-.\/．]|(?=\s*[)）]|\s*$))(?:\s*(?:1[0-2]|0?[1-9])(?:\s*(?:月|[-.\/．])(?:\s*(?:3[01]|[12]\d|0?[1-9])\s*日?)?)?)?)\s*(?:取得|获得|评定|评审|聘任|聘|起|任)?\s*[)）]?/
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>) -> String {
        String(self[..<range.lowerBound]) + String(self[range.upperBound...])
    }

    /// The title of a column of values with their dates, without the words for these: 职称及取得时间;
    /// `nil` for another.
    var titleOfDated: String? {
        let (plain, remark) = partedAtBracket
        if let remark, TitlePart(remark) == .time { return plain }
        for joint in ["及", "和", "与", "/", "、"] {
            guard let found = plain.ranges(of: joint).last else { continue }
            let part = String(plain[found.upperBound...])
            if TitlePart(part) == .time { return String(plain[..<found.lowerBound]) }
        }
        return nil
    }
}
