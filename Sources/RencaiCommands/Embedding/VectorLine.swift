import Matching

/// A line that a program answers: numbers with blanks between them.
struct VectorLine {
    /// So many bytes hold more numbers than any model gives.
    static let mostBytes = 1 << 20

    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// The vector, of so many numbers where that is known.
    func vector(dimension: Int?) throws(HookFault.Line) -> EmbeddingVector {
        var numbers: [Double] = []
        for word in bytes.split(whereSeparator: { $0 <= 0x20 }) {
            guard let number = Double(String(decoding: word, as: UTF8.self)) else {
                throw .notNumbers
            }
            guard number.isFinite else { throw .notFinite }
            numbers.append(number)
        }
        guard !numbers.isEmpty else { throw .empty }
        if let dimension, numbers.count != dimension {
            throw .dimension(numbers.count, expected: dimension)
        }
        guard let vector = EmbeddingVector(numbers) else { throw .noDirection }
        return vector
    }
}
