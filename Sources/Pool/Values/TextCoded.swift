/// A value that stands as its canonical text wherever values are kept as JSON.
package protocol TextCoded: FieldValue, Codable {
    var text: String { get }
}

extension TextCoded {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(canonical: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "no \(Self.self)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension PartialDate: TextCoded {}

extension Period: TextCoded {}

extension Money: TextCoded {}

extension Open: TextCoded {}

extension Key: TextCoded {
    package var text: String { description }
}

extension Key: CodingKeyRepresentable {
    package var codingKey: any CodingKey { JSONName(stringValue: text) }

    package init?(codingKey: some CodingKey) { self.init(canonical: codingKey.stringValue) }
}

/// The name of a member of a JSON object.
private struct JSONName: CodingKey {
    let stringValue: String

    init(stringValue: String) { self.stringValue = stringValue }

    var intValue: Int? { nil }

    init?(intValue: Int) { nil }
}
