import Pool

extension String {
    /// The text in lines of at most `width` columns: Latin words stay whole, Han text breaks
    /// anywhere but before a closing mark.
    func wrapped(toWidth width: Int) -> [String] {
        split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { String($0).wrappedLine(toWidth: max(2, width)) }
    }

    func padded(toWidth width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - displayWidth))
    }

    private func wrappedLine(toWidth width: Int) -> [String] {
        guard displayWidth > width else { return [self] }
        var lines: [String] = []
        var line = ""
        var used = 0
        for piece in pieces(atMost: width) {
            let size = piece.displayWidth
            if used + size > width, !line.isEmpty {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if line.isEmpty, !lines.isEmpty, piece == " " { continue }
            line += piece
            used += size
        }
        return (lines + [line]).map { $0.last == " " ? String($0.dropLast()) : $0 }
    }

    /// What may not be parted: a word, a space, or a Han character with the marks around it.
    private func pieces(atMost width: Int) -> [String] {
        var pieces: [String] = []
        var joins = false
        for character in self {
            let text = String(character)
            let isWord = text.displayWidth == 1 && character != " "
            let fits = (pieces.last?.displayWidth ?? width) + text.displayWidth <= width
            let opened = pieces.last?.last?.opens ?? false
            if fits, character.closes || opened || (joins && isWord) {
                pieces[pieces.count - 1] += text
            } else {
                pieces.append(text)
            }
            joins = isWord && !character.closes
        }
        return pieces
    }
}

extension Character {
    /// Whether no line ends with this mark (GB/T 15834-2011, 5.1).
    fileprivate var opens: Bool { "（《〈「『【“‘([{".contains(self) }

    /// Whether no line begins with this mark (GB/T 15834-2011, 5.1).
    fileprivate var closes: Bool { "，。、；：？！）》〉」』】”’％%,.;:?!)]}".contains(self) }
}
