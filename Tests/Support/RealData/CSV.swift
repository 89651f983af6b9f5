/// Comma-separated values as RFC 4180 has them, with a line feed alone as the end of a line too.
struct CSV {
    private let bytes: [UInt8]
    private var position = 0

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The rows below the header, each by column.
    static func rows(_ bytes: [UInt8]) -> [[String: String]] {
        var csv = CSV(bytes: bytes)
        guard let header = csv.nextRow() else { return [] }
        var rows: [[String: String]] = []
        while let row = csv.nextRow() {
            rows.append(Dictionary(uniqueKeysWithValues: zip(header, row)))
        }
        return rows
    }

    private mutating func nextRow() -> [String]? {
        guard position < bytes.count else { return nil }
        var row = [nextField()]
        while take(",") { row.append(nextField()) }
        _ = take("\r")
        _ = take("\n")
        return row
    }

    private mutating func nextField() -> String {
        guard take("\"") else { return text(upTo: ",\r\n") }
        var field = text(upTo: "\"")
        // Within quotes a doubled quote stands for one.
        while take("\""), take("\"") { field += "\"" + text(upTo: "\"") }
        return field
    }

    /// Takes the text before the first of the characters, or all that is left.
    private mutating func text(upTo ends: String) -> String {
        let start = position
        while position < bytes.count, !ends.utf8.contains(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == character.value else { return false }
        position += 1
        return true
    }
}
