import Foundation
import Pool

/// How Han characters sound and which of them are variants, by the tables of ICU.
///
/// Loading a table takes longer than reading one, so all characters of a registry are looked up at
/// once.
struct Sounds {
    private let simplified: [Unicode.Scalar: Unicode.Scalar]
    private let readings: [Unicode.Scalar: String]

    init(of texts: [String]) {
        let characters = Set(texts.lazy.flatMap(\.nfkcFolded.unicodeScalars)).filter(\.isIdeograph)
            .sorted()
        let plain = Self.transformed(characters.map(String.init), by: ["Traditional-Simplified"])
        simplified = Dictionary(
            uniqueKeysWithValues: zip(characters, plain).compactMap { old, new in
                new.unicodeScalars.first.map { (old, $0) }
            })
        let spoken = Self.transformed(plain, by: ["Han-Latin", "Latin-ASCII"])
        readings = Dictionary(
            uniqueKeysWithValues: zip(characters, spoken).map { ($0, $1.lowercased()) })
    }

    /// The same characters in simplified form.
    func simplified(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        text.map { Self.variants[$0] ?? simplified[$0] ?? $0 }
    }

    /// The syllable of a character, without its tone.
    func reading(_ character: Unicode.Scalar) -> String {
        readings[character] ?? String(character)
    }

    /// Characters of names that are other forms of one, which the tables leave apart.
    private static let variants: [Unicode.Scalar: Unicode.Scalar] = [
        "堃": "坤", "喆": "哲", "昇": "升", "陞": "升", "峯": "峰", "邨": "村", "祕": "秘", "甦": "苏",
        "叡": "睿", "濬": "浚", "勛": "勋", "晳": "皙", "鉄": "铁", "甯": "宁", "逹": "达", "秊": "年",
    ]

    private static func transformed(_ texts: [String], by names: [String]) -> [String] {
        let joined = texts.joined(separator: "\n")
        let result = names.reduce(joined) { text, name in
            text.applyingTransform(StringTransform(name), reverse: false) ?? text
        }
        let parts = result.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return parts.count == texts.count ? parts : texts
    }
}

extension Unicode.Scalar {
    /// Whether it belongs to a name: a letter, or a radical that stands for a character.
    var isPartOfName: Bool { properties.isAlphabetic || (0x2E80...0x2FDF).contains(value) }

    /// Whether it is a Han character.
    var isIdeograph: Bool { properties.isIdeographic }
}
