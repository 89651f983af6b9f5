import Foundation
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Keys that a pass-phrase protects.
struct PassphraseTests {
    private func open(
        _ fixture: Fixture, _ access: RegistryStore.Access, _ text: String?
    ) throws -> RegistryStore {
        try RegistryStore(path: fixture.store.path, access, passphrase: { text })
    }

    private func protect(_ store: RegistryStore, _ text: String?) throws {
        try store.protectKeys(
            under: text, operatorName: "张某",
            now: "2026-05-07T00:00:00Z")
    }

    @Test func openTheKeysAndNothingElseDoes() throws {
        let keys = try #require(RegistryKeys.make())
        let wrapped = try #require(WrappedKeys.wrap(keys, passphrase: ("兰州 黄河-8812")))
        #expect(try wrapped.unwrap(("兰州 黄河-8812")) == keys)
        // The same in full width, with a blank behind.
        #expect(try wrapped.unwrap(("兰州 黄河－８８１２ ")) == keys)
        #expect(throws: RegistryError(.keyPassphraseWrong)) {
            try wrapped.unwrap(("兰州 黄河-8813"))
        }
        var bytes = wrapped.bytes
        bytes[bytes.count - 1] ^= 1
        let altered = try #require(WrappedKeys(bytes: bytes))
        #expect(throws: RegistryError(.keyPassphraseWrong)) {
            try altered.unwrap(("兰州 黄河-8812"))
        }
        #expect(WrappedKeys(bytes: Array(bytes.prefix(20))) == nil)
    }

    @Test func areAskedForByWhatWrites() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪\nPhone: 13893187651"])
        try protect(fixture.store, "兰州黄河八十二")
        let file = try String(contentsOfFile: fixture.store.path + ".key", encoding: .utf8)
        #expect(file.hasPrefix("RegistryKey: 2\nWrapped_keys: "))
        let key = [Diagnostic.Parameter.path: fixture.store.path + ".key"]
        #expect(throws: RegistryError(.keyLocked, key)) { try open(fixture, .writing, nil) }
        #expect(throws: RegistryError(.keyPassphraseWrong, key)) {
            try open(fixture, .writing, "兰州黄河八十三")
        }
        // Reading goes on without the keys.
        #expect(try open(fixture, .reading, nil).records(named: "1").count == 1)
        #expect(try open(fixture, .writing, "兰州黄河八十二").vault != nil)
    }

    @Test func areChangedAndTakenAway() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪\nPhone: 13893187651"])
        let keys = fixture.store.keys
        let plain = try Data(contentsOf: URL(filePath: fixture.store.path + ".key"))
        try protect(fixture.store, "兰州黄河八十二")
        try protect(open(fixture, .writing, "兰州黄河八十二"), "兰州黄河八十三")
        let store = try open(fixture, .writing, "兰州黄河八十三")
        #expect(store.keys == keys)
        try protect(store, nil)
        #expect(try Data(contentsOf: URL(filePath: fixture.store.path + ".key")) == plain)
        let actions = try fixture.rows("SELECT action FROM audit ORDER BY id").suffix(3)
        #expect(Array(actions) == ["lock-key", "lock-key", "open-key"])
    }

    @Test func holdWhenTheSealingKeyChanges() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪\nPhone: 13893187651"])
        try protect(fixture.store, "兰州黄河八十二")
        let store = try open(fixture, .writing, "兰州黄河八十二")
        _ = try store.changeSealingKey(operatorName: "张某", now: "2026-05-07T00:00:00Z")
        #expect(store.isKeyLocked)
        #expect(try open(fixture, .writing, "兰州黄河八十二").keys?.sealing.generation == 2)
        // Without the pass-phrase, keys of a later number still need one.
        try protect(open(fixture, .writing, "兰州黄河八十二"), nil)
        let file = try String(contentsOfFile: fixture.store.path + ".key", encoding: .utf8)
        #expect(file.hasPrefix("RegistryKey: 2\nKeys: "))
        #expect(try open(fixture, .writing, nil).keys?.sealing.generation == 2)
    }
}
