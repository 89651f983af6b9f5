import Pool

/// A line of a file with its number, and below it carets under the part that is meant.
struct Excerpt {
    let text: String
    let carets: String

    /// Columns that the whole may take.
    static let columns = 100

    /// Returns `nil` for a place that shows no line.
    init?(of place: Place) {
        guard place.line > 0, let line = place.excerpt else { return nil }
        let number = String(place.line)
        let margin = String(repeating: " ", count: max(0, 5 - number.count)) + number
        let cells = line.map(Cell.init)
        let start = min(max(place.column - 1, 0), cells.count)
        let meant = start..<min(start + max(place.length, 1), cells.count)
        let window = Window(
            over: cells.map(\.width), around: meant, columns: Self.columns - margin.count - 3)

        let before = (window.isCutBefore ? "…" : "") + cells[window.cells.lowerBound..<start].text
        let marked = cells[start..<max(start, min(meant.upperBound, window.cells.upperBound))]
        text =
            "\(margin) | "
            + (window.isCutBefore ? "…" : "") + cells[window.cells].text
            + (window.isCutAfter ? "…" : "")
        carets =
            String(repeating: " ", count: margin.count) + " | "
            + String(repeating: " ", count: before.displayWidth)
            + String(repeating: "^", count: max(1, marked.text.displayWidth))
    }
}

/// One character as it is shown.
private struct Cell {
    let text: String
    let width: Int

    init(_ character: Character) {
        text = character.escaped
        width = text.displayWidth
    }
}

extension ArraySlice<Cell> {
    fileprivate var text: String { map(\.text).joined() }
}

/// The stretch of a long line that is shown, with what is meant in it.
private struct Window {
    private(set) var cells: Range<Int>
    private let count: Int

    /// Columns before the place that are shown in any case: they hold the field's name.
    private static let lead = 30

    var isCutBefore: Bool { cells.lowerBound > 0 }
    var isCutAfter: Bool { cells.upperBound < count }

    init(over widths: [Int], around meant: Range<Int>, columns: Int) {
        count = widths.count
        guard widths.reduce(0, +) > columns else {
            cells = 0..<count
            return
        }
        cells = meant.lowerBound..<meant.lowerBound
        var room = columns - 2
        growLeft(by: widths, &room, leaving: room - Self.lead)
        growRight(by: widths, &room)
        growLeft(by: widths, &room, leaving: 0)
    }

    private mutating func growLeft(by widths: [Int], _ room: inout Int, leaving rest: Int) {
        while cells.lowerBound > 0, room - widths[cells.lowerBound - 1] >= rest {
            room -= widths[cells.lowerBound - 1]
            cells = (cells.lowerBound - 1)..<cells.upperBound
        }
    }

    private mutating func growRight(by widths: [Int], _ room: inout Int) {
        while cells.upperBound < count, room >= widths[cells.upperBound] {
            room -= widths[cells.upperBound]
            cells = cells.lowerBound..<(cells.upperBound + 1)
        }
    }
}
