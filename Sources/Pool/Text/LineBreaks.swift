extension String {
    /// The text in lines of at most `width` columns.
    ///
    /// Words, numbers, dates and file names stay whole where they fit a line, Han text breaks
    /// anywhere but after an opening mark and before a closing one (GB/T 15834-2011, 5.1).
    package func wrapped(toWidth width: Int) -> [String] {
        guard utf8.contains(UInt8(ascii: "\n")) else { return wrappedLine(toWidth: max(2, width)) }
        return split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { String($0).wrappedLine(toWidth: max(2, width)) }
    }

    /// The text with blanks behind it, so that it takes so many columns.
    package func padded(toWidth width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - displayWidth))
    }

    /// The columns of the longest part that a line break may not part.
    package var widestUnit: Int {
        split(separator: "\n").reduce(0) { widest, line in
            LineUnits(String(line)).units.reduce(widest) { max($0, $1.width) }
        }
    }

    private func wrappedLine(toWidth width: Int) -> [String] {
        guard displayWidth > width else { return [self] }
        var lines: [String] = []
        var line = ""
        var used = 0
        for unit in LineUnits(self).units.flatMap({ $0.cut(intoPiecesOf: width) }) {
            if used + unit.width > width, !line.isEmpty {
                lines.append(line.trimmedAtEnd)
                (line, used) = ("", 0)
            }
            if line.isEmpty, !lines.isEmpty, unit.text == " " { continue }
            line += unit.text
            used += unit.width
        }
        return lines + (line.isEmpty ? [] : [line.trimmedAtEnd])
    }

    private var trimmedAtEnd: String {
        guard utf8.last == UInt8(ascii: " ") else { return self }
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

/// The parts of one line of text between which it may break.
private struct LineUnits {
    /// A part and the columns that it takes.
    struct Unit {
        let text: Substring
        let width: Int
    }

    private(set) var units: [Unit] = []

    init(_ line: String) {
        let characters = LineCharacters(line)
        var (start, width) = (line.startIndex, 0)
        for place in characters.marks.indices {
            let index = characters.starts[place]
            if place > 0, characters.mayBreak(before: place) {
                units.append(Unit(text: line[start..<index], width: width))
                (start, width) = (index, 0)
            }
            width += characters.widths[place]
        }
        if start < line.endIndex { units.append(Unit(text: line[start...], width: width)) }
    }
}

extension LineUnits.Unit {
    /// The part itself when it fits, else cut: after a mark inside a file name, or anywhere.
    fileprivate func cut(intoPiecesOf width: Int) -> [Self] {
        guard self.width > width else { return [self] }
        var pieces: [Substring] = []
        var piece = ""
        for character in text {
            if piece.displayWidth + character.displayWidth > width, !piece.isEmpty {
                let end = piece.lastIndex { "/_-:,;=".contains($0) }.map(piece.index(after:))
                let half = end.map { String(piece[..<$0]) } ?? ""
                let isHalf = half.displayWidth * 2 > width
                pieces.append(isHalf ? half[...] : piece[...])
                piece = isHalf ? String(piece.dropFirst(half.count)) : ""
            }
            piece.append(character)
        }
        return (pieces + [piece[...]]).map { Self(text: $0, width: String($0).displayWidth) }
    }
}
