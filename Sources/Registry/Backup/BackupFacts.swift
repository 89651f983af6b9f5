import FoundationEssentials
import Ledger

/// What a sealed backup says of the registry that it holds.
package struct BackupFacts: Hashable, Sendable, Codable {
    /// The registry's id and revision.
    package let registry: String
    package let revision: Int
    /// When it was made, in UTC.
    package let madeAt: String
    /// The version of the program that made it.
    package let program: String
    /// The bytes of the key file, 0 where the registry had none, and of the database.
    let keyLength: Int
    let databaseLength: Int

    /// Whether the key is in it.
    package var hasKey: Bool { keyLength > 0 }

    /// How long they are in the file.
    static let length = 1_024

    /// As they stand in the file: JSON, and blanks up to the length.
    var bytes: [UInt8] {
        let text = (try? JSONEncoder().encode(self)).map(Array.init) ?? []
        return text + [UInt8](repeating: UInt8(ascii: " "), count: max(0, Self.length - text.count))
    }

    init(
        _ state: RegistryState, madeAt: String, program: String, keyLength: Int,
        databaseLength: Int
    ) {
        registry = state.id
        revision = state.revision
        self.madeAt = madeAt
        self.program = program
        self.keyLength = keyLength
        self.databaseLength = databaseLength
    }

    init?(_ bytes: ArraySlice<UInt8>) {
        guard let facts = try? JSONDecoder().decode(Self.self, from: Data(bytes)),
            0...65_536 ~= facts.keyLength, facts.databaseLength > 0
        else { return nil }
        self = facts
    }
}
