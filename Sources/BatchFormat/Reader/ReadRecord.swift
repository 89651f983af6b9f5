package import Pool

/// A record as the reader hands it out.
package struct ReadRecord: Sendable {
    /// The record, as far as it could be read.
    ///
    /// There is none when its kind or key cannot be read, or when it repeats an earlier one.
    package var record: Record?
    package var name: RecordName
    /// Whether it was read without an error.
    package var isSound: Bool
    package var line: Int
    /// Its bytes in the file.
    package var bytes: Range<Int>

    package init(
        record: Record?, name: RecordName, isSound: Bool, line: Int, bytes: Range<Int> = 0..<0
    ) {
        self.record = record
        self.name = name
        self.isSound = isSound
        self.line = line
        self.bytes = bytes
    }
}
