import Pool
import TestSupport
import Testing

@Suite struct CitizenIDTests {
    private let regions: Regions

    init() throws {
        regions = try #require(Regions.sample)
    }

    @Test(arguments: [
        ("53010219200508011X", "1920-05-08", Gender.male),
        ("11010519491231002X", "1949-12-31", Gender.female),
    ])
    func readsBirthAndGender(text: String, birth: String, gender: Gender) throws {
        let reading = try CitizenID.read(text, regions: regions)
        #expect(reading.notes.isEmpty)
        #expect(reading.value.text == text)
        #expect(reading.value.birth.text == birth)
        #expect(reading.value.gender == gender)
    }

    @Test func showsTheLastTwoCharactersAtMost() throws {
        let id = try #require(CitizenID("53010219200508011X"))
        #expect(id.masked == "尾号1X")
        #expect(id.regionCode == "530102")
    }

    @Test(arguments: ["53010219200508011x", "５３０１０２１９２００５０８０１１Ｘ", "530102 19200508 011X"])
    func normalisesWidthCaseAndBlanksWithoutShowingTheNumber(text: String) throws {
        let reading = try CitizenID.read(text, regions: regions)
        #expect(reading.value.text == "53010219200508011X")
        #expect(reading.notes == [ValueNote(.halfwidth, [.value: "尾号1X"])])
    }

    @Test func lengthensTheOldNumbersOf15Digits() throws {
        let reading = try CitizenID.read("110105491231002", regions: regions)
        #expect(reading.value.text == "11010519491231002X")
        #expect(reading.notes.map(\.code) == [.halfwidth])
    }

    @Test(arguments: [
        "530102192005080110",  // check digit
        "530102192002300114", "530102192013080119",  // no such day
        "5301021920050801", "", "5.30102E+17", "990102192005080119",
    ])
    func refusesWhatIsNoNumberAndShowsTwoCharacters(text: String) {
        let fault = #expect(throws: ValueFault.self) {
            try CitizenID.read(text, regions: regions)
        }
        #expect(fault?.code == .cnId)
        let shown = fault?.parameters[.value]?.replacing("*", with: "").replacing("尾号", with: "")
        #expect((shown ?? "???").count <= 2)
    }

    @Test func warnsOfRegionsThatTheTableDoesNotKnow() throws {
        // The same day and serial in 620112, whose code ended in 1984.
        let old = try #require(CitizenID.completing("62011219800508011"))
        let late = try #require(CitizenID.completing("62011219900508011"))
        let unknown = try #require(CitizenID.completing("62019919800508011"))
        #expect(try CitizenID.read(old, regions: regions).notes == [])
        for text in [late, unknown] {
            let reading = try CitizenID.read(text, regions: regions)
            #expect(reading.notes.map(\.code) == [.idRegion])
        }
        #expect(try CitizenID.read(unknown, regions: Regions()).notes == [])
        let abroad = try #require(CitizenID.completing("99011219800508011"))
        #expect(throws: ValueFault.self) { try CitizenID.read(abroad, regions: regions) }
    }

    /// Numbers of a city as a whole, and of the districts of a municipality.
    @Test(arguments: ["62010119561103013", "62012019561103013", "11010019580508011"])
    func takesTheCodesThatNoTableLists(digits: String) throws {
        let id = try #require(CitizenID.completing(digits))
        #expect(try CitizenID.read(id, regions: regions).notes == [])
    }

    @Test func warnsWhereARecordDisagreesWithItsNumber() throws {
        let id = try #require(CitizenID("53010219200508011X"))
        let month = try PartialDate.read("1920-05").value
        #expect(id.disagreements(birth: month, gender: .male) == [])
        #expect(id.disagreements(birth: nil, gender: .undisclosed) == [])
        let other = try PartialDate.read("1920-06").value
        #expect(
            id.disagreements(birth: other, gender: .female) == [
                ValueNote(.idBirth, [.value: "1920-06"]), ValueNote(.idSex, [.value: "女"]),
            ])
    }

    /// MOD 11-2 catches every change of one digit; the date and the region catch some first.
    @Test func catchesEveryChangeOfOneCharacter() throws {
        var missed: [String] = []
        var count = 0
        for day in stride(from: 0, to: 20_000, by: 101) {
            let birth = try #require(PartialDate(daysSinceEpoch: day - 9000)).text.filter {
                $0 != "-"
            }
            let serial = String(1000 + day % 999).suffix(3)
            let bytes = Array(try #require(CitizenID.completing("620102\(birth)\(serial)")).utf8)
            for place in bytes.indices {
                for other in Array("0123456789X".utf8) where other != bytes[place] {
                    var changed = bytes
                    changed[place] = other
                    count += 1
                    let text = String(decoding: changed, as: UTF8.self)
                    if CitizenID(text) != nil { missed.append(text) }
                }
            }
        }
        #expect(missed == [])
        #expect(count == 199 * 18 * 10)
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
    func acceptsTheNumbersOfTheSharedData() throws {
        let numbers = try SharedData.lines("numbers/id-numbers-valid.txt")
        #expect(!numbers.isEmpty)
        #expect(numbers.filter { CitizenID($0) == nil } == [])
    }
}

extension CitizenID {
    /// The number that begins with these 17 digits, by trying the check characters.
    fileprivate static func completing(_ digits: String) -> String? {
        "0123456789X".lazy.map { digits + String($0) }.first { CitizenID($0) != nil }
    }
}
