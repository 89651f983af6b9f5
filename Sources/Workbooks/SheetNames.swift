/// The names of sheets as spreadsheets take them: 31 characters at most, none of `[]:*?/\`, no
/// apostrophe at either end, and no name twice, whatever its case.
struct SheetNames {
    private var taken: Set<String>
    private static let limit = 31

    /// The names that are taken from the start.
    init(besides taken: String...) { self.taken = Set(taken.map { $0.lowercased() }) }

    mutating func name(for given: String) -> String {
        let plain = String(given.map { "[]:*?/\\".contains($0) ? "_" : $0 })
        let name = plain.cut(Self.limit)
        let names = (1...).lazy.map { number in
            number == 1 ? name : name.cut(Self.limit - 6) + "_\(number)"
        }
        guard let free = names.first(where: { !taken.contains($0.lowercased()) }) else {
            return name
        }
        taken.insert(free.lowercased())
        return free
    }
}

extension String {
    /// The first characters, so many at most, without apostrophes at the ends.
    fileprivate func cut(_ count: Int) -> String {
        var scalars = unicodeScalars.prefix(count)
        while scalars.last == "'" { scalars.removeLast() }
        while scalars.first == "'" { scalars.removeFirst() }
        return scalars.isEmpty ? "_" : String(scalars)
    }
}
