import Pool
import Testing

@testable import Matching

/// What each criterion declares of itself.
@Suite struct CriterionTests {
    @Test func partsHaveNamesOfTheirOwn() {
        #expect(Set(Part.allCases).count == criteria.count)
        for part in Part.allCases { #expect(Part(rawValue: part.rawValue) == part) }
        #expect(Part(rawValue: "nothing") == nil)
    }

    /// Nothing personal enters a snapshot.
    @Test func noCriterionReadsWhatIsPersonal() {
        for field in criteria.flatMap({ $0.fields }) {
            #expect(!field.field.isPersonal, "\(field.name)")
            #expect([.talent, .need].contains(field.kind), "\(field.name)")
        }
    }

    @Test func aFieldIsReadAsItsType() {
        var read = Snapshot.FieldsRead()
        #expect(read[Pool.Talent.capacity] == nil)
        read.set(["3"], of: Pool.Talent.capacity)
        read.set(["620102"], of: Pool.Talent.region)
        #expect(read[Pool.Talent.capacity] == 3)
        read.set([], of: Pool.Talent.capacity)
        #expect(read[Pool.Talent.capacity] == nil && read[Pool.Talent.region] == "620102")
    }

    @Test func detailsAreReadAsWhatTheyAre() {
        let detail = Detail(WorkFit.days(asked: 60, offered: 70))
        #expect(detail.read(as: WorkFit.self) == .days(asked: 60, offered: 70))
        #expect(detail.read(as: Outcomes.self) == nil)
        #expect(detail == Detail(WorkFit.days(asked: 60, offered: 70)))
        #expect(detail != Detail(Outcomes(count: 1, successes: 1)))
    }
}
