import CCbc

/// An integer program in the hands of CBC: one thread, no gap, nothing printed.
///
/// CBC makes objectives small, so what is to be great goes in with its sign turned.
@safe struct BranchAndCut: ~Copyable {
    private let model: UnsafeMutableRawPointer
    private let columnCount: Int

    init(_ program: IntegerProgram) {
        columnCount = program.columns.count
        guard let model = unsafe Cbc_newModel() else { fatalError("no memory for a program") }
        unsafe self.model = model
        unsafe Cbc_setLogLevel(model, 0)
        load(SparseColumns(program), program)
    }

    deinit { unsafe Cbc_deleteModel(model) }

    private func load(_ matrix: SparseColumns, _ program: IntegerProgram) {
        let columns = program.columns
        unsafe Cbc_loadProblem(
            model, Int32(columnCount), Int32(program.rows.count), matrix.starts, matrix.rows,
            matrix.coefficients, columns.map { Double($0.bounds.lowerBound) },
            columns.map { Double($0.bounds.upperBound) },
            columns.map { -Double($0.objective) },
            program.rows.map { $0.lower.map { Double($0) } ?? -.infinity },
            program.rows.map { $0.upper.map { Double($0) } ?? .infinity })
        for column in columns.indices { unsafe Cbc_setInteger(model, Int32(column)) }
    }

    /// Searches until the best is found and proven, or the processor time is over.
    func run(within seconds: Double) {
        unsafe Cbc_setAllowableGap(model, 0)
        unsafe Cbc_setAllowableFractionGap(model, 0)
        unsafe Cbc_setMaximumSeconds(model, seconds)
        _ = unsafe Cbc_solve(model)
    }

    /// Of an infeasible program no other value means anything.
    var isInfeasible: Bool { unsafe Cbc_isProvenInfeasible(model) != 0 }

    var isOptimal: Bool { unsafe Cbc_isProvenOptimal(model) != 0 }

    /// What the solution that it found is worth to it.
    var objective: Double { unsafe -Cbc_getObjValue(model) }

    /// What no solution is worth more than; not finite where it knows nothing.
    var bound: Double { unsafe -Cbc_getBestPossibleObjValue(model) }

    /// The best values that it found.
    var solution: [Double]? {
        guard let values = unsafe Cbc_bestSolution(model) else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: values, count: columnCount))
    }
}
