/// The coefficients of an integer program column after column, as solvers take them.
struct SparseColumns {
    /// Where each column begins; one more than there are columns.
    let starts: [Int32]
    let rows: [Int32]
    let coefficients: [Double]

    /// - Parameters:
    ///   - program: whose they are.
    ///   - scales: how small each row is made.
    init(_ program: IntegerProgram, _ scales: [Scale]) {
        let terms = program.rows.enumerated().flatMap { number, row in
            row.terms.map { (row: number, term: $0) }
        }
        let columns = Buckets(
            terms.map { Int32($0.term.column) }, count: program.columns.count)
        let ordered = columns.places.map { terms[Int($0)] }
        starts = columns.starts
        rows = ordered.map { Int32($0.row) }
        coefficients = ordered.map { scales[$0.row].scaled($0.term.coefficient) }
    }
}
