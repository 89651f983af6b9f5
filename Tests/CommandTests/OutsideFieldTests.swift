import Matching
import Pool
import Testing

/// Which fields leave the department is what the table says, over every command that prints for others.
@Suite struct OutsideFieldTests {
    private static let kinds: [Kind] = [
        .org, .talent, .work, .team, .station, .need, .engagement, .plan, .placement,
    ]
    /// Words that stand in many places, or in none as they are written.
    private static let common: Set<String> = [
        "Type", "Gender", "Industry", "Field", "Region", "Skill", "Mode", "Capacity", "Retired",
        "Confidential", "Stations_elsewhere", "Kind", "Level", "Experts", "Size", "Consent",
        "Service_want", "Status", "Visibility", "Stage", "Decision", "Org_reply", "Available",
        "Class", "Class_min", "Days", "Hightech", "Work_status", "Deadline", "Received", "Step",
        "State", "From", "Load", "Per_org", "Fair", "Keep", "Rest", "Points",
    ]
    private static let forms = [
        ["match"], ["match", "--csv"], ["match", "--json"], ["match", "--jsonl"],
        ["report", "match"], ["report", "match", "--csv"], ["report", "match", "--json"],
        ["report", "match", "--html", "out.html"],
    ]
    private static let made = Result {
        try Workdir.withRegistry(of: "demo", holding: OutsideFieldSample.batch)
    }

    @Test(arguments: ["zh", "en"])
    func aFirmSeesWhatTheTableNames(language: String) throws {
        let progress = [[], ["--csv"], ["--json"], ["--html", "out.html"]]
            .map { ["report", "progress", "--org", "f-1"] + $0 }
        let matches = Self.forms.map { $0 + ["--for", "企业", "--org", "f-1", "--top", "all"] }
        let text = try outputs(of: matches + progress, language)
        expect(text, holdsWhatIsFor: .firm(try #require(Key(canonical: "demo:f-1"))))
    }

    @Test(arguments: ["zh", "en"])
    func anExpertSeesWhatTheTableNames(language: String) throws {
        let text = try outputs(
            of: Self.forms.map { $0 + ["--for", "专家", "--talent", "p-1", "--top", "all"] },
            language)
        expect(text, holdsWhatIsFor: .expert(try #require(Key(canonical: "demo:p-1"))))
    }

    /// A new field has to be thought of here.
    @Test(arguments: kinds)
    func theSampleHasEveryField(kind: Kind) {
        let values = OutsideFieldSample.values(of: kind).map(\.field.name)
        let absent = kind.fields.map(\.name).filter { !values.contains($0) }
        #expect(absent == Self.absent[kind, default: []])
    }

    /// What would end an introduction, close a person, or make another kind of record.
    private static let absent: [Kind: [String]] = [
        .talent: ["Academy", "Blocked"], .work: ["Team", "Station"],
        .engagement: [
            "Org", "Team", "Station", "Reason_code", "Signed", "Start", "End_date", "Days",
            "Assessment", "Register_no", "Contract_no", "Contract_kind", "Amount", "Rating_org",
            "Rating_expert", "Patent", "Benefit",
        ],
        .placement: ["Team", "Station"],
    ]

    private func expect(_ text: String, holdsWhatIsFor audience: Audience) {
        let faults = Self.kinds.flatMap { kind in
            OutsideFieldSample.values(of: kind).filter { field, value in
                guard !Self.common.contains(field.name), !field.isReference else { return false }
                let listed = OutsideField.all.first { $0.field.field === field }
                return switch listed.flatMap({ audience.extent(of: $0.field) }) {
                case .whole: !text.contains(value)
                // Where the need is not anonymous nothing of it is masked.
                case .masked where [.need, .org].contains(kind): false
                case nil, .masked: text.contains(value)
                case .reason: false
                }
            }.map { "\(kind).\($0.field.name): \($0.value)" }
        }
        #expect(faults == [])
    }

    private func outputs(of commands: [[String]], _ language: String) throws -> String {
        let workdir = try Self.made.get().withCopyOfRegistry()
        return try commands.map { try workdir.output(of: $0, language) }.joined()
    }
}
