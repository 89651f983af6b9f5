import CExpat

/// A name or a value as the parser holds it; it is gone when the handler returns.
@safe struct XMLText: Sequence {
    private let start: UnsafePointer<CChar>

    init(_ start: UnsafePointer<CChar>) { unsafe self.start = unsafe start }

    var string: String { unsafe String(cString: start) }

    static func ~= (pattern: StaticString, text: XMLText) -> Bool {
        let start = unsafe UnsafeRawPointer(pattern.utf8Start).assumingMemoryBound(to: CChar.self)
        // The first letter tells most names apart.
        return unsafe text.start.pointee == start.pointee && strcmp(text.start, start) == 0
    }

    /// The bytes before the mark that ends them.
    func makeIterator() -> Iterator { unsafe Iterator(next: start) }

    @safe struct Iterator: IteratorProtocol {
        fileprivate var place: UnsafePointer<CChar>

        fileprivate init(next: UnsafePointer<CChar>) { unsafe place = unsafe next }

        mutating func next() -> UInt8? {
            let byte = unsafe UInt8(bitPattern: place.pointee)
            guard byte != 0 else { return nil }
            unsafe place += 1
            return byte
        }
    }
}

/// The attributes of one element; they are gone when the handler returns.
@safe struct XMLAttributes {
    private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

    init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { unsafe self.pairs = unsafe pairs }

    /// The value of an attribute, whatever its namespace.
    subscript(name: StaticString) -> XMLText? {
        var index = 0
        while let found = unsafe pairs[index], let value = unsafe pairs[index + 1] {
            if unsafe name ~= XMLText(found) || name ~= XMLText.local(found) {
                return unsafe XMLText(value)
            }
            index += 2
        }
        return nil
    }

    /// Whether an attribute is set to what XML Schema takes for true.
    func isTrue(_ name: StaticString) -> Bool {
        guard let value = self[name] else { return false }
        return "1" ~= value || "true" ~= value
    }

    /// The number that an attribute is, in decimal digits.
    func number(_ name: StaticString) -> Int? { self[name].flatMap { wholeNumber($0) } }
}

extension XMLText {
    /// What parts a namespace from a name; it stands in neither.
    static let namespaceEnd = UInt8(ascii: "\n")
    static let prefixEnd = UInt8(ascii: ":")

    /// The name without its namespace or prefix.
    static func local(_ name: UnsafePointer<CChar>) -> XMLText {
        let end = unsafe strrchr(name, Int32(namespaceEnd)) ?? strrchr(name, Int32(prefixEnd))
        guard let end = unsafe end else { return unsafe XMLText(name) }
        return unsafe XMLText(UnsafePointer(end) + 1)
    }
}

/// The number that is written in decimal digits alone.
func wholeNumber(_ digits: some Sequence<UInt8>) -> Int? {
    var number: Int?
    for byte in digits {
        guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte, number ?? 0 < 1 << 58 else {
            return nil
        }
        number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
}
