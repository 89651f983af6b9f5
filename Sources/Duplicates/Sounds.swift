import Foundation
import Pool

/// How Han characters sound and which of them are variants.
///
/// The usual ones stand in a table of our own. Of others ICU is asked, for all at once: loading its
/// tables takes longer than reading them.
struct Sounds {
    private let table = HanTable()
    private let rare: [Unicode.Scalar: HanTable.Entry]

    init(of texts: [String]) {
        let table = table
        let characters = Set(texts.lazy.flatMap(\.nfkcFolded.unicodeScalars)).filter {
            $0.isIdeograph && table[$0] == nil
        }
        rare = Self.asked(of: characters.sorted())
    }

    /// The same characters in simplified form.
    func simplified(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        text.map { Self.variants[$0] ?? entry($0)?.simplified ?? $0 }
    }

    /// The syllable of a character, without its tone.
    func reading(_ character: Unicode.Scalar) -> String {
        entry(character)?.reading ?? String(character)
    }

    private func entry(_ character: Unicode.Scalar) -> HanTable.Entry? {
        table[character] ?? rare[character]
    }

    /// Characters of names that are other forms of one, which the tables leave apart.
    private static let variants: [Unicode.Scalar: Unicode.Scalar] = [
        "堃": "坤", "喆": "哲", "昇": "升", "陞": "升", "峯": "峰", "邨": "村", "祕": "秘", "甦": "苏",
        "叡": "睿", "濬": "浚", "勛": "勋", "晳": "皙", "鉄": "铁", "甯": "宁", "逹": "达", "秊": "年",
    ]

    /// What ICU says of some characters.
    static func asked(of characters: [Unicode.Scalar]) -> [Unicode.Scalar: HanTable.Entry] {
        guard !characters.isEmpty else { return [:] }
        let plain = transformed(characters.map(String.init), by: ["Traditional-Simplified"])
        let spoken = transformed(plain, by: ["Han-Latin", "Latin-ASCII"])
        let entries = zip(characters, zip(plain, spoken)).map { character, texts in
            (
                character,
                HanTable.Entry(
                    simplified: texts.0.unicodeScalars.first ?? character,
                    reading: texts.1.lowercased())
            )
        }
        return Dictionary(uniqueKeysWithValues: entries)
    }

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
