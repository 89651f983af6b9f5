import BatchFormat

extension MergedBlock {
    /// The block of a reference, `A1:C2`, its rows as they are numbered and its columns from nought;
    /// `nil` for a single cell and for what is none.
    init?(reference: some StringProtocol) {
        let ends = reference.split(separator: ":").map(\.utf8)
        guard ends.count == 2, let top = row(ofCell: ends[0]), let bottom = row(ofCell: ends[1]),
            let left = column(ofCell: ends[0]), let right = column(ofCell: ends[1]),
            top <= bottom, left <= right
        else { return nil }
        self.init(rows: top...bottom, columns: left...right)
    }
}

/// Fills blocks of merged cells, of which only the first holds the value, as rows go by.
struct MergedBlocks: Sendable {
    /// By their first rows.
    private let blocks: [MergedBlock]
    private var next = 0
    /// Those that the rows go through, and their values.
    private var open: [(block: MergedBlock, value: SheetCell)] = []

    init(_ blocks: [MergedBlock] = []) {
        self.blocks = blocks.sorted {
            ($0.rows.lowerBound, $0.columns.lowerBound)
                < ($1.rows.lowerBound, $1.columns.lowerBound)
        }
    }

    /// Gives the empty cells of a row the values of the blocks that they lie in.
    mutating func fill(_ cells: inout [SheetCell], row: Int) {
        guard next < blocks.count || !open.isEmpty else { return }
        open.removeAll { !$0.block.rows.contains(row) }
        while next < blocks.count, blocks[next].rows.lowerBound <= row {
            begin(blocks[next], cells, row)
            next += 1
        }
        for (block, value) in open {
            while cells.count <= block.columns.upperBound { cells.append(.empty) }
            for column in block.columns where cells[column].isBlank { cells[column] = value }
        }
    }

    private mutating func begin(_ block: MergedBlock, _ cells: [SheetCell], _ row: Int) {
        let column = block.columns.lowerBound
        // A value that stands in a row which is not there is nothing; blocks do not overlap.
        guard block.rows.lowerBound == row, cells.indices.contains(column),
            case var value = cells[column], !value.isBlank,
            !open.contains(where: { $0.block.columns.overlaps(block.columns) })
        else { return }
        value.marks.insert(.merged)
        open.append((block, value))
    }
}
