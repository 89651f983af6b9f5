import Pool

/// What texts of a table gave, so that one that is written again and again is read once.
struct RowMemos {
    /// For each column by its number.
    let columns: [ColumnMemo]
    /// For the tags that were found in texts.
    let tags = ColumnMemo()

    init(width: Int) { columns = (0..<width).map { _ in ColumnMemo() } }
}

/// What the texts of a column gave.
///
/// Most columns hold few texts: sexes, titles, houses. One in which hardly any comes twice, as of
/// telephones, is given up.
final class ColumnMemo {
    private var values: [ExactText: [String]] = [:]
    private var asked = 0
    private var found = 0
    private var isGivenUp = false

    /// How many texts are kept.
    private static let limit = 4_096

    /// The values that a text gave; `nil` where it has to be read.
    func values(of text: String) -> [String]? {
        guard !isGivenUp else { return nil }
        asked += 1
        guard let known = values[ExactText(text)] else { return nil }
        found += 1
        return known
    }

    /// Keeps what a text gave that nothing is to be said of.
    func keep(_ given: [String], of text: String) {
        guard !isGivenUp else { return }
        if values.count < Self.limit {
            values[ExactText(text)] = given
        } else if 2 * found < asked {
            isGivenUp = true
            values = [:]
        }
    }
}
