import CCbc

/// An integer program in the hands of CBC: one thread, no gap, nothing printed.
///
/// CBC makes objectives small, so what is to be great goes in with its sign turned.
@safe struct BranchAndCut: ~Copyable {
    private let model: UnsafeMutableRawPointer
    private let columnCount: Int
    private let objectiveScale: Scale

    init(_ program: IntegerProgram) {
        columnCount = program.columns.count
        objectiveScale = Scale(program.columns.map(\.objective), atMost: 1 << 20)
        guard let model = unsafe Cbc_newModel() else { fatalError("no memory for a program") }
        unsafe self.model = model
        unsafe Cbc_setLogLevel(model, 0)
        load(program)
    }

    deinit { unsafe Cbc_deleteModel(model) }

    private func load(_ program: IntegerProgram) {
        let columns = program.columns
        let scales = program.rows.map { Scale($0.terms.map(\.coefficient), atMost: 1 << 10) }
        let matrix = SparseColumns(program, scales)
        unsafe Cbc_loadProblem(
            model, Int32(columnCount), Int32(program.rows.count), matrix.starts, matrix.rows,
            matrix.coefficients, columns.map { Double($0.bounds.lowerBound) },
            columns.map { Double($0.bounds.upperBound) },
            columns.map { -objectiveScale.scaled($0.objective) },
            zip(program.rows, scales).map { $0.lower.map($1.scaledLower) ?? -.infinity },
            zip(program.rows, scales).map { $0.upper.map($1.scaledUpper) ?? .infinity })
        for column in columns.indices { unsafe Cbc_setInteger(model, Int32(column)) }
    }

    /// Searches until the best is found and proven, or the processor time is over.
    func run(within seconds: Double) {
        // It tightens bounds until they cross, and ends the process then.
        unsafe Cbc_setParameter(model, "preprocess", "off")
        unsafe Cbc_setAllowableGap(model, 0)
        unsafe Cbc_setAllowableFractionGap(model, 0)
        unsafe Cbc_setMaximumSeconds(model, seconds)
        _ = unsafe Cbc_solve(model)
    }

    /// Of an infeasible program no other value means anything.
    var isInfeasible: Bool { unsafe Cbc_isProvenInfeasible(model) != 0 }

    var isOptimal: Bool { unsafe Cbc_isProvenOptimal(model) != 0 }

    /// What the solution that it found is worth to it.
    var objective: Double { objectiveScale.unscaled(unsafe -Cbc_getObjValue(model)) }

    /// What no solution is worth more than; not finite where it knows nothing.
    var bound: Double {
        objectiveScale.unscaled(unsafe -Cbc_getBestPossibleObjValue(model))
    }

    /// The best values that it found.
    var solution: [Double]? {
        guard let values = unsafe Cbc_bestSolution(model) else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: values, count: columnCount))
    }
}
