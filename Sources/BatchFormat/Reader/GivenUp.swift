/// A record that was given up before its end; the rest of it is passed over.
struct GivenUp {
    /// Whether its end is not there yet.
    private(set) var goesOn = false
    /// What was read of it; none of the first and the last record of a file.
    private var record: ReadRecord?

    mutating func begin(with record: ReadRecord?) {
        goesOn = true
        self.record = record
    }

    /// Counts the bytes up to here in the file among its own.
    mutating func extend(to end: Int) {
        if let start = record?.bytes.lowerBound { record?.bytes = start..<end }
    }

    /// Hands out what was read, now that the end is there.
    mutating func end() -> ReadRecord? {
        goesOn = false
        return record.take()
    }
}
