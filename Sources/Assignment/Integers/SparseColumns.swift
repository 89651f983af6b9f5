/// The coefficients of an integer program column after column, as solvers take them.
struct SparseColumns {
    /// Where each column begins; one more than there are columns.
    private(set) var starts: [Int32]
    private(set) var rows: [Int32]
    private(set) var coefficients: [Double]

    /// - Parameters:
    ///   - program: whose they are.
    ///   - scales: how small each row is made.
    init(_ program: IntegerProgram, _ scales: [Scale]) {
        starts = Array(repeating: 0, count: program.columns.count + 1)
        for row in program.rows {
            for term in row.terms { starts[term.column + 1] += 1 }
        }
        for column in program.columns.indices { starts[column + 1] += starts[column] }
        let count = Int(starts[program.columns.count])
        rows = Array(repeating: 0, count: count)
        coefficients = Array(repeating: 0, count: count)
        var next = starts
        for (number, row) in program.rows.enumerated() {
            for term in row.terms {
                let place = Int(next[term.column])
                rows[place] = Int32(number)
                coefficients[place] = scales[number].scaled(term.coefficient)
                next[term.column] += 1
            }
        }
    }
}
