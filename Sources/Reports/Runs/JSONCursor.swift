import FoundationEssentials

/// Goes through JSON text that this program wrote, without blanks, and tells where values stand.
///
/// Decoding a report of thousands of needs takes seconds and many times its size; who needs a part of
/// it finds the part first.
struct JSONCursor {
    /// The text is not what the program writes.
    struct Broken: Error {}

    private let bytes: [UInt8]
    private(set) var place = 0

    /// Begins with the first byte, or at a value that was found before.
    init(_ bytes: [UInt8], at place: Int = 0) { (self.bytes, self.place) = (bytes, place) }

    /// Calls `body` before the value of each member of the object that stands here; it goes past it.
    mutating func forEachMember(_ body: (inout Self, _ name: String) throws -> Void) throws {
        guard try !isEmpty("{", "}") else { return }
        repeat {
            let name = try passString()
            try pass(":")
            try body(&self, String(decoding: bytes[name].dropFirst().dropLast(), as: UTF8.self))
        } while try hasNext(before: "}")
    }

    /// Calls `body` before the value of each member of that name, of the object that stands here; it goes
    /// past it.
    mutating func forEachMember(
        named wanted: String, _ body: (inout Self) throws -> Void
    ) throws {
        try forEachMember { cursor, name in
            if name == wanted { try body(&cursor) } else { try cursor.passValue() }
        }
    }

    /// Calls `body` before each element of the list that stands here; it goes past it.
    mutating func forEachElement(_ body: (inout Self) throws -> Void) throws {
        guard try !isEmpty("[", "]") else { return }
        repeat { try body(&self) } while try hasNext(before: "]")
    }

    /// Goes past the value that stands here.
    ///
    /// - Returns: the bytes that it has.
    @discardableResult
    mutating func passValue() throws -> Range<Int> {
        let start = place
        var depth = 0
        repeat {
            switch try current {
            case UInt8(ascii: "\""): _ = try passString()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                place += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                place += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"): place += 1
            default: passWord()
            }
        } while depth > 0
        return start..<place
    }

    /// Goes past the text that stands here.
    mutating func passText() throws -> String {
        let text = bytes[try passString()]
        guard text.contains(UInt8(ascii: "\\")) else {
            return String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
        }
        return try JSONDecoder().decode(String.self, from: Data(text))
    }

    /// Goes past the whole number that stands here.
    mutating func passNumber() throws -> Int {
        let start = place
        passWord()
        guard let number = Int(String(decoding: bytes[start..<place], as: UTF8.self)) else {
            throw Broken()
        }
        return number
    }

    /// A number, or true, false and null.
    private mutating func passWord() {
        while place < bytes.count, !",:]}".utf8.contains(bytes[place]) { place += 1 }
    }

    private mutating func passString() throws -> Range<Int> {
        let start = place
        try pass("\"")
        while try current != UInt8(ascii: "\"") {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place += 1
        return start..<place
    }

    private var current: UInt8 {
        get throws {
            guard place < bytes.count else { throw Broken() }
            return bytes[place]
        }
    }

    private mutating func pass(_ mark: Unicode.Scalar) throws {
        guard try current == UInt8(ascii: mark) else { throw Broken() }
        place += 1
    }

    /// Goes past the opening mark, and past the closing one where nothing is between.
    private mutating func isEmpty(_ open: Unicode.Scalar, _ close: Unicode.Scalar) throws -> Bool {
        try pass(open)
        guard try current == UInt8(ascii: close) else { return false }
        place += 1
        return true
    }

    /// Goes past a comma, or past the closing mark.
    private mutating func hasNext(before close: Unicode.Scalar) throws -> Bool {
        if try current == UInt8(ascii: close) {
            place += 1
            return false
        }
        try pass(",")
        return true
    }
}
