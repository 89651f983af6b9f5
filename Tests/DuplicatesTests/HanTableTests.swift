import Foundation
import Testing

@testable import Duplicates

/// The table of our own says what ICU says.
struct HanTableTests {
    private static let characters = HanTable.characters.compactMap(Unicode.Scalar.init)
        .filter(\.isIdeograph)

    /// With `UPDATE_GOLDENS` set it writes the table instead.
    @Test func agreesWithICU() throws {
        let asked = Sounds.asked(of: Self.characters)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
            try Self.write(asked)
        }
        let table = HanTable()
        let differing = Self.characters.filter { table[$0] != asked[$0] }
        #expect(differing.isEmpty)
    }

    @Test(arguments: [("龍", "龙", "long"), ("張", "张", "zhang"), ("乐", "乐", "le")])
    func readsCharacters(character: Unicode.Scalar, simplified: Unicode.Scalar, reading: String) {
        let entry = HanTable()[character]
        #expect(entry == HanTable.Entry(simplified: simplified, reading: reading))
    }

    /// Rarer ones are asked of ICU.
    @Test func knowsNoOthers() {
        #expect(HanTable()["䶮"] == nil && HanTable()["a"] == nil)
        #expect(Sounds(of: ["䶮"]).reading("䶮") == "yan")
    }

    private static func write(_ entries: [Unicode.Scalar: HanTable.Entry]) throws {
        let spoken = entries.values.filter { $0.reading != String($0.simplified) }
        let syllables = Set(spoken.map(\.reading)).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(syllables, (1 as UInt32)...))
        var bytes: [UInt8] = []
        for value in HanTable.characters {
            let entry = Unicode.Scalar(value).flatMap { entries[$0] }
            let word =
                entry.map { $0.simplified.value << 9 | places[$0.reading, default: 0] }
                ?? value << 9
            bytes += (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
        for syllable in syllables {
            bytes += Array(syllable.utf8) + [UInt8](repeating: 0, count: 8 - syllable.utf8.count)
        }
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        try Data(bytes).write(to: folder.appending(path: "../../Sources/CHanSounds/han.bin"))
    }
}
