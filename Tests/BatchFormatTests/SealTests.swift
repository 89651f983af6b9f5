import BatchFormat
import Pool
import TestSupport
import Testing

/// A sealed file that was cut off or changed is never taken for the whole.
@Suite struct SealTests {
    private static let text = {
        var records = RandomRecords(seed: 5)
        return sealed([records.next(.org), records.next(.talent), records.next(.need)])
    }()

    @Test func acceptsTheWholeFile() {
        let reading = BatchReading(Self.text)
        #expect(reading.isAccepted, "\(reading.findings)")
        #expect(reading.recordCount == 3)
    }

    @Test func refusesEveryCutThatLosesSomething() {
        let bytes = Array(Self.text.utf8)
        let whole = BatchReading(bytes)
        var accepted = 0
        for end in bytes.indices {
            let reading = BatchReading(Array(bytes[..<end]))
            guard reading.isAccepted else { continue }
            accepted += 1
            #expect(reading.records.map(\.record) == whole.records.map(\.record))
            #expect(reading.hash == whole.hash)
        }
        // Behind `End:` and behind `Records:` nothing is lost.
        #expect(accepted == 2)
    }

    @Test func refusesEveryFlippedBit() throws {
        let org = try #require(Key("demo:f-1", in: "demo").map { Record(kind: .org, key: $0) })
        let talent = try #require(Key("demo:1", in: "demo").map { Record(kind: .talent, key: $0) })
        var bytes = Array(sealed([org, talent]).utf8)
        let end = try #require(bytes.firstRange(of: Array("%rec: End".utf8))).lowerBound
        for index in 0..<end {
            for bit in 0..<8 {
                bytes[index] ^= 1 << bit
                #expect(!BatchReading(bytes).isAccepted, "bit \(bit) of byte \(index)")
                bytes[index] ^= 1 << bit
            }
        }
    }

    @Test(
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ])
    func isSHA256(text: String, hash: String) {
        var seal = Seal()
        for byte in text.utf8 { seal.update([byte]) }
        #expect(seal.hex() == hash)
    }
}
