import Pool
import Testing

@Suite struct IdentityDocumentTests {
    private let regions: Regions

    init() throws {
        regions = try #require(Regions.sample)
    }

    @Test(arguments: [
        (IdentityType.residentCard, "53010219200508011X"),
        (.passport, "E12345678"), (.passport, "G1234"),
        (.hongKongMacaoPermit, "H12345678"), (.hongKongMacaoPermit, "M1234567801"),
        (.taiwanPermit, "12345678"), (.taiwanPermit, "1234567801"),
        (.permanentResidentCard, "CAN110080010101"), (.officerCard, "军字第1234567号"),
        (.other, "AB-1234"),
    ])
    func acceptsTheNumbersOfEachType(kind: IdentityType, text: String) throws {
        let reading = try IdentityDocument.read(text, kind: kind, regions: regions)
        #expect(reading.notes.isEmpty)
        #expect(reading.value.text == text)
        #expect(reading.value.kind == kind)
        #expect(reading.value.masked == "尾号" + text.suffix(2))
        #expect((reading.value.citizenID != nil) == (kind == .residentCard))
    }

    @Test(arguments: [
        (IdentityType.hongKongMacaoPermit, "C12345678"),
        (.taiwanPermit, "AB123456"),
    ])
    func warnsOfUnusualNumbers(kind: IdentityType, text: String) throws {
        let reading = try IdentityDocument.read(text, kind: kind, regions: regions)
        #expect(reading.notes == [ValueNote(.idForm, [.name: kind.rawValue])])
    }

    @Test(arguments: [
        (IdentityType.residentCard, "E12345678"), (.passport, "E1"), (.passport, "护照号"),
        (.residencePermit, "53010219200508011X"), (.taiwanPermit, "123"),
        (.permanentResidentCard, "1234"), (.other, "1"),
    ])
    func refusesOtherNumbers(kind: IdentityType, text: String) {
        let fault = #expect(throws: ValueFault.self) {
            try IdentityDocument.read(text, kind: kind, regions: regions)
        }
        #expect(fault?.code == .cnId)
    }

    @Test func readsTheTypeByNameAndSynonym() throws {
        let card = try IdentityDocument.read("53010219200508011X", regions: regions)
        #expect(card.value.kind == .residentCard)
        let permit = try IdentityDocument.read("12345678", type: "台胞证", regions: regions)
        #expect(permit.value.kind == .taiwanPermit)
        let residence = try IdentityDocument.read(
            "810000199001010019", type: "港澳台居民居住证", regions: regions)
        #expect(residence.value.kind == .residencePermit)
        #expect(residence.value.citizenID?.birth.text == "1990-01-01")
        let fault = #expect(throws: ValueFault.self) {
            try IdentityDocument.read("12345678", type: "学生证", regions: regions)
        }
        #expect(fault?.code == .notInList)
    }
}
