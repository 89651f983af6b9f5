import Pool
import Testing
import Words

/// Whoever reports a finding gives what its wording cannot do without.
@Suite struct DiagnosticRaiserTests {
    @Test func givesEveryParticularThatIsNeeded() throws {
        let raisers = try Raiser.all()
        #expect(raisers.count > 100)
        for raiser in raisers where !raiser.isCompleted {
            let wording = wording(of: raiser.code, in: .chinese)
            // The field and the kind come with the record that a finding is about.
            let needed = Set(wording.message.required + (wording.remedy?.required ?? []))
                .subtracting(["field", "kind"])
            for name in needed {
                #expect(
                    raiser.arguments.contains(".\(name):"), "\(raiser.testDescription): {\(name)}")
            }
        }
    }
}
