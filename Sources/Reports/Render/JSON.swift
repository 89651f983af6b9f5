/// A value of JSON whose objects keep their order, so that the same report gives the same bytes.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// An exact decimal: `digits` with the point before the last `places` of them.
    case decimal(digits: Int, places: Int)
    case string(String)
    case array([JSONValue])
    case object([Member])

    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSONValue

        package init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The string, or null when there is none.
    package init(_ text: String?) {
        self = text.map(JSONValue.string) ?? .null
    }

    /// The number, or null when there is none.
    package init(_ number: Int?) {
        self = number.map(JSONValue.integer) ?? .null
    }

    package init(_ texts: [String]) {
        self = .array(texts.map(JSONValue.string))
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

extension JSONValue {
    /// The value on one line, without spaces.
    package var line: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds the value on one line; one buffer for all of it saves a text for each of its parts.
    fileprivate func write(to bytes: inout [UInt8]) {
        switch self {
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (place, value) in values.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (place, member) in members.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                member.name.writeQuoted(to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        case .string(let text): text.writeQuoted(to: &bytes)
        default: bytes.append(contentsOf: atom.utf8)
        }
    }

    /// The value over several lines, for people to read.
    package var pretty: String { pretty(indent: "") + "\n" }

    private func pretty(indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .array(let values) where !values.isEmpty:
            let lines = values.map { inner + $0.pretty(indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map {
                "\(inner)\($0.name.quoted): \($0.value.pretty(indent: inner))"
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        default: return line
        }
    }

    private var atom: String {
        switch self {
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): "\(value)"
        case .decimal(let digits, let places): Self.decimal(digits, places: places)
        default: "null"
        }
    }

    private static func decimal(_ digits: Int, places: Int) -> String {
        guard places > 0 else { return "\(digits)" }
        let text = "\(digits.magnitude)"
        let padded = String(repeating: "0", count: max(0, places + 1 - text.utf8.count)) + text
        return (digits < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
    }
}

/// Several values, one on each line (JSON Lines).
package func jsonLines(_ values: some Sequence<JSONValue>) -> String {
    var bytes: [UInt8] = []
    for value in values {
        value.write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
}

extension String {
    /// Adds the text as a JSON string.
    fileprivate func writeQuoted(to bytes: inout [UInt8]) {
        let isPlain = utf8.allSatisfy { byte in
            0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        }
        guard isPlain else { return bytes.append(contentsOf: quoted.utf8) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: utf8)
        bytes.append(UInt8(ascii: "\""))
    }

    /// The text as a JSON string; what a terminal might act upon is written as an escape.
    fileprivate var quoted: String {
        unicodeScalars.reduce(into: "\"") { text, scalar in
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                if scalar.isHiddenControl {
                    text += "\\u" + scalar.hexadecimal
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        } + "\""
    }
}
