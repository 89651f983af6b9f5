import Foundation
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// The vault and the file with its key.
struct VaultTests {
    private func vault(_ byte: UInt8) throws -> Vault {
        Vault(
            try #require(RegistryKeys(secret: [UInt8](repeating: byte, count: RegistryKeys.length)))
        )
    }

    @Test(arguments: ["1", "11010519491231002X", "甘肃省兰州市", String(repeating: "长", count: 5000)])
    func opensWhatItSealed(_ value: String) throws {
        let vault = try vault(1)
        let sealed = vault.seal(value, record: 7, field: 1541)
        #expect(vault.open(sealed, record: 7, field: 1541) == value)
        #expect(Data(sealed).range(of: Data(value.utf8)) == nil || value.utf8.count < 4)
        #expect(vault.seal(value, record: 7, field: 1541) != sealed)
    }

    @Test func opensNothingOfAnotherKeyPlaceOrContent() throws {
        let vault = try vault(1)
        let sealed = vault.seal("13800001111", record: 7, field: 1541)
        #expect(try self.vault(2).open(sealed, record: 7, field: 1541) == nil)
        #expect(vault.open(sealed, record: 8, field: 1541) == nil)
        #expect(vault.open(sealed, record: 7, field: 1542) == nil)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(vault.open(changed, record: 7, field: 1541) == nil)
            #expect(vault.open(Array(sealed.prefix(index)), record: 7, field: 1541) == nil)
        }
    }

    @Test func blindsEqualValuesOfAFieldAlike() throws {
        let vault = try vault(1)
        let blind = vault.blind("13800001111", field: 1541)
        #expect(blind == vault.blind("13800001111", field: 1541))
        #expect(blind.count == 16)
        #expect(blind != vault.blind("13800001112", field: 1541))
        #expect(blind != vault.blind("13800001111", field: 1542))
        #expect(blind != (try self.vault(2).blind("13800001111", field: 1541)))
    }

    @Test(arguments: [0, 31, 33]) func needsAWholeKey(_ length: Int) {
        #expect(RegistryKeys(secret: [UInt8](repeating: 1, count: length)) == nil)
    }

    @Test func keepsItsKeyInAFileForTheOwnerAlone() throws {
        let fixture = try Fixture()
        let path = KeyFile.path(ofDatabase: fixture.store.path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(try KeyFile.read(at: path)?.keys { nil }?.secret?.count == RegistryKeys.length)
    }

    @Test func neverReplacesAKey() throws {
        let fixture = try Fixture()
        let path = fixture.store.path
        let key = KeyFile.read(at: path + ".key")
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: RegistryError(.fileExists, [.path: path + ".key"])) {
            try RegistryStore.create(at: path, source: "dept")
        }
        #expect(KeyFile.read(at: path + ".key") == key)
    }

    @Test(arguments: ["", "00", "zz", String(repeating: "g", count: 64)])
    func takesNoKeyFromAFileThatHoldsNone(_ text: String) throws {
        let fixture = try Fixture()
        let path = fixture.folder.appending(path: "some.key")
        try Data(text.utf8).write(to: path)
        #expect(KeyFile.read(at: path.path()) == nil)
    }
}
