import Pool
import Testing

@Suite struct SearchTests {
    @Test func findsTheFirstPlaceOfAByte() {
        for length in 0...40 {
            for place in 0...length {
                var bytes = [UInt8](repeating: 0xE4, count: length)
                if place < length { bytes[place] = 0x3B }
                for start in 0...length {
                    let expected = start <= place && place < length ? place : nil
                    #expect(bytes.span.firstIndex(of: 0x3B, from: start) == expected)
                }
            }
        }
    }

    @Test func findsAByteAmongThoseThatDifferInABit() {
        let bytes: [UInt8] = [0x3A, 0xBB, 0x3C, 0x3A, 0xBB, 0x3B, 0x3A, 0x3B, 0x3B, 0, 0xFF, 0x80]
        #expect(bytes.span.firstIndex(of: 0x3B, from: 0) == 5)
        #expect(bytes.span.firstIndex(of: 0x3B, from: 6) == 7)
        #expect(bytes.span.firstIndex(of: 0x80, from: 1) == 11)
        #expect(bytes.span.firstIndex(of: 0, from: 0) == 9)
    }
}
