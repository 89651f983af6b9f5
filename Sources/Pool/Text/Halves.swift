extension String {
    /// What stands before and after the first place of the separator; `nil` without one.
    func halves(around separator: String) -> (Substring, Substring)? {
        guard let place = utf8.span.firstPlace(of: separator.utf8.span) else { return nil }
        let start = utf8.index(utf8.startIndex, offsetBy: place)
        let end = utf8.index(start, offsetBy: separator.utf8.count)
        return (self[..<start], self[end...])
    }
}

extension Span<UInt8> {
    /// Where some bytes stand first; `nil` where they do not.
    package func firstPlace(of part: Span<UInt8>) -> Int? {
        var place = 0
        while place + part.count <= count {
            var matched = 0
            while matched < part.count, self[place + matched] == part[matched] { matched += 1 }
            if matched == part.count { return place }
            place += 1
        }
        return nil
    }
}
