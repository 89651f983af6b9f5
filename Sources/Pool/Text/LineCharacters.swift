/// The characters of one line of text, with what decides where it may break.
///
/// Each is looked at once: a table of a report asks for the breaks of every cell.
struct LineCharacters {
    /// Where each begins, the columns that it takes, and its marks.
    private(set) var starts: [String.Index] = []
    private(set) var widths: [Int] = []
    private(set) var marks: [LineMarks] = []
    /// Whether the place before each is within the name of a file.
    private var isInFileName: [Bool] = []

    init(_ line: String) {
        let count = line.utf8.count
        starts.reserveCapacity(count)
        widths.reserveCapacity(count)
        marks.reserveCapacity(count)
        if line.isEvident {
            for (index, scalar) in zip(line.unicodeScalars.indices, line.unicodeScalars) {
                add(index, LineMarks(scalar), width: scalar.isASCII ? 1 : 2)
            }
        } else {
            for index in line.indices {
                let character = line[index]
                add(index, LineMarks(character), width: character.displayWidth)
            }
        }
        findFileNames()
    }

    private mutating func add(_ index: String.Index, _ own: LineMarks, width: Int) {
        starts.append(index)
        widths.append(width)
        marks.append(width > 1 ? own.union(.wide) : own)
    }

    func mayBreak(before next: Int) -> Bool {
        let (left, right) = (marks[next - 1], marks[next])
        if left.contains(.opens) || isInShortBrackets(next) { return false }
        // A mark that stands apart, `; level=5`, is kept from the beginning too; `./a` is a name.
        if right.contains(left.contains(.blank) ? .endsPart : .closes) { return false }
        if right.contains(.blank), next + 1 < marks.count, marks[next + 1].contains(.endsPart) {
            return false
        }
        if left.union(right).contains(.blank) { return !joinsNumber(around: next) }
        // A word, a number, `E232`, `lzgx:0007`; a mark inside a name holds it together.
        if !left.union(right).contains(.wide) { return false }
        if left.union(right).contains(.binds) { return false }
        return !joinsNumber(around: next) && !isInFileName[next]
    }

    /// Whether a figure and its unit meet here, `22 年`, or the parts of a date, `2026年3月`.
    private func joinsNumber(around next: Int) -> Bool {
        let before = marks[..<next].last { !$0.contains(.blank) }
        let after = marks[next...].first { !$0.contains(.blank) }
        guard let before, let after else { return false }
        if before.contains(.digit) { return after.contains(.followsNumber) }
        return after.contains(.digit) && before.contains(.precedesNumber)
    }

    /// Whether the place is within brackets that hold a word or two, `（可多个）`.
    private func isInShortBrackets(_ next: Int) -> Bool {
        let most = 8
        guard
            let open = marks[max(0, next - most)..<next].lastIndex(where: { $0.contains(.opens) }),
            marks[next..<min(marks.count, open + most)]
                .contains(where: { $0.contains(.shuts) })
        else { return false }
        return !marks[open..<next].contains { $0.contains(.shuts) }
    }

    /// Finds the stretches without blanks and marks that are names of files.
    private mutating func findFileNames() {
        isInFileName = [Bool](repeating: false, count: marks.count)
        var start = 0
        for end in 0...marks.count
        where end == marks.count || !marks[end].contains(.mayStandInFileName) {
            if end - start > 1, isFileName(marks[start..<end]) {
                for place in start + 1..<end { isInFileName[place] = true }
            }
            start = end + 1
        }
    }

    private func isFileName(_ stretch: ArraySlice<LineMarks>) -> Bool {
        guard stretch.count <= 60 else { return false }
        if stretch.contains(where: { $0.contains(.slash) }),
            stretch.contains(where: { $0.contains(.letter) })
        {
            return true
        }
        guard let dot = stretch.lastIndex(where: { $0.contains(.dot) }), dot > stretch.startIndex
        else { return false }
        let ending = stretch[(dot + 1)...].prefix { !$0.isDisjoint(with: [.letter, .digit]) }
        return (2...5).contains(ending.count) && ending.first?.contains(.letter) == true
    }
}
