import Pool
import Testing

/// The numbers by which databases know kinds and fields.
@Suite struct FrozenNumberTests {
    /// Every number that was ever given; a new field or kind adds its line and takes the next one.
    ///
    /// A number is never changed and never given again: registries exist that were written with it,
    /// and the seals of personal values are made with it.
    private static let frozen = """
        Batch=0
        Batch.Format=0
        Batch.Source=1
        Batch.Source_name=2
        Batch.Made_at=3
        Batch.As_of=4
        Batch.Scope=5
        Batch.Prev=6
        Batch.Mode=7
        Batch.Undoes=8
        Batch.Rejects_of=9
        Batch.Made_by=10
        Batch.Tool=11
        Batch.Declares=12
        Batch.Note=13
        Source=1
        Source.Name=0
        Source.Org=1
        Source.Contact=2
        Source.Phone=3
        Source.Due=4
        Source.Operator=5
        Source.Responsible=6
        Source.Note=7
        Scheme=2
        Scheme.Name=0
        Scheme.Region=1
        Scheme.Issuer=2
        Scheme.Doc=3
        Scheme.Effective=4
        Scheme.Expires=5
        Scheme.Class=6
        Scheme.Responsible=7
        Scheme.Note=8
        Agreement=3
        Agreement.Name=0
        Agreement.Party=1
        Agreement.Doc=2
        Agreement.Signed=3
        Agreement.Term=4
        Agreement.Scope=5
        Agreement.Map=6
        Agreement.Responsible=7
        Agreement.Note=8
        Skill=4
        Skill.Label=0
        Skill.Synonym=1
        Skill.En=2
        Skill.Broader=3
        Skill.Related=4
        Skill.Code=5
        Skill.Scope_note=6
        Skill.Status=7
        Skill.Use_instead=8
        Skill.Responsible=9
        Skill.Note=10
        Org=5
        Org.Name=0
        Org.Type=1
        Org.Uscc=2
        Org.Former_name=3
        Org.Region=4
        Org.Park=5
        Org.Industry=6
        Org.Field=7
        Org.Scale=8
        Org.Hightech=9
        Org.Main_products=10
        Org.Supervisor=11
        Org.Address=12
        Org.Contact=13
        Org.Phone=14
        Org.Email=15
        Org.Status=16
        Org.Responsible=17
        Org.Note=18
        Talent=6
        Talent.Name=0
        Talent.Name_alt=1
        Talent.Name_latin=2
        Talent.Gender=3
        Talent.Birth=4
        Talent.Id=5
        Talent.Nationality=6
        Talent.Class=7
        Talent.Honor=8
        Talent.Employer=9
        Talent.Employer_ref=10
        Talent.Past_employer=11
        Talent.Post=12
        Talent.Title=13
        Talent.Degree=14
        Talent.Edu_level=15
        Talent.Education=16
        Talent.Work_start=17
        Talent.Ethnicity=18
        Talent.Political=19
        Talent.Native_place=20
        Talent.Discipline=21
        Talent.Field=22
        Talent.Research=23
        Talent.Skill=24
        Talent.Award=25
        Talent.Region=26
        Talent.Household=27
        Talent.Mode=28
        Talent.Available=29
        Talent.Capacity=30
        Talent.Academy=31
        Talent.Retired=32
        Talent.Stations_elsewhere=33
        Talent.Work_status=34
        Talent.Email=35
        Talent.Phone=36
        Talent.Consent=37
        Talent.Basis=38
        Talent.Service_want=39
        Talent.Status=40
        Talent.Blocked=41
        Talent.Confidential=42
        Talent.Bio=43
        Talent.Origin=44
        Talent.Source_doc=45
        Talent.Responsible=46
        Talent.Note=47
        Talent.Introduced=48
        Work=7
        Work.Title=0
        Work.Kind=1
        Work.Author=2
        Work.Coauthor=3
        Work.Team=4
        Work.Station=5
        Work.Year=6
        Work.Abstract=7
        Work.Keyword=8
        Work.Source=9
        Work.No=10
        Work.Level=11
        Work.Responsible=12
        Work.Note=13
        Team=8
        Team.Name=0
        Team.Leader=1
        Team.Member=2
        Team.Host=3
        Team.Research=4
        Team.Discipline=5
        Team.Field=6
        Team.Skill=7
        Team.Size=8
        Team.Funding=9
        Team.Term=10
        Team.Goal=11
        Team.Capacity=12
        Team.Status=13
        Team.Responsible=14
        Team.Note=15
        Station=9
        Station.Name=0
        Station.Host=1
        Station.Type=2
        Station.Level=3
        Station.Academician=4
        Station.Team_ref=5
        Station.Approved=6
        Station.Approved_by=7
        Station.Doc=8
        Station.Term=9
        Station.Field=10
        Station.Skill=11
        Station.Project=12
        Station.Evaluation=13
        Station.Status=14
        Station.Responsible=15
        Station.Note=16
        Need=10
        Need.Title=0
        Need.Org=1
        Need.Level=2
        Need.Kind=3
        Need.Problem=4
        Need.Key_tech=5
        Need.Target=6
        Need.Indicator=7
        Need.Skill=8
        Need.Keyword=9
        Need.Field=10
        Need.Industry=11
        Need.Region=12
        Need.Budget=13
        Need.Opened=14
        Need.Deadline=15
        Need.Mode=16
        Need.Contract_kind=17
        Need.Class_min=18
        Need.Experts=19
        Need.Days=20
        Need.Partner_wish=21
        Need.Exclude=22
        Need.Urgency=23
        Need.Visibility=24
        Need.Contact=25
        Need.Phone=26
        Need.Channel=27
        Need.Received=28
        Need.Recorder=29
        Need.Source_doc=30
        Need.Review=31
        Need.Status=32
        Need.Responsible=33
        Need.Note=34
        Need.Accepted=35
        Conflict=11
        Conflict.Party=0
        Conflict.With=1
        Conflict.Kind=2
        Conflict.From=3
        Conflict.To=4
        Conflict.Reason=5
        Conflict.Declared_by=6
        Conflict.Responsible=7
        Conflict.Note=8
        Engagement=12
        Engagement.Need=0
        Engagement.Org=1
        Engagement.Talent=2
        Engagement.Team=3
        Engagement.Station=4
        Engagement.Mode=5
        Engagement.Content=6
        Engagement.Stage=7
        Engagement.Decision=8
        Engagement.Org_reply=9
        Engagement.Reason_code=10
        Engagement.Signed=11
        Engagement.Start=12
        Engagement.End_date=13
        Engagement.Days=14
        Engagement.Assessment=15
        Engagement.Register_no=16
        Engagement.Handler=17
        Engagement.Contract_no=18
        Engagement.Contract_kind=19
        Engagement.Amount=20
        Engagement.Outcome=21
        Engagement.Rating_org=22
        Engagement.Rating_expert=23
        Engagement.Patent=24
        Engagement.Benefit=25
        Engagement.Evidence=26
        Engagement.Responsible=27
        Engagement.Note=28
        Engagement.Step=29
        Grant=13
        Grant.Talent=0
        Grant.Class=1
        Grant.Service=2
        Grant.Doc=3
        Grant.Amount=4
        Grant.From=5
        Grant.To=6
        Grant.State=7
        Grant.Handler=8
        Grant.Responsible=9
        Grant.Note=10
        Profile=14
        Profile.Name=0
        Profile.Weight=1
        Profile.Gate=2
        Profile.Responsible=3
        Profile.Note=4
        End=15
        End.Records=0
        End.Sha256=1
        Plan=16
        Plan.Name=0
        Plan.Status=1
        Plan.On=2
        Plan.Need=3
        Plan.From=4
        Plan.Experts=5
        Plan.Load=6
        Plan.Per_org=7
        Plan.Fair=8
        Plan.Keep=9
        Plan.Profile=10
        Plan.Model=11
        Plan.Revision=12
        Plan.Reason=13
        Plan.Decided=14
        Plan.Responsible=15
        Plan.Note=16
        Plan.Rest=17
        Placement=17
        Placement.Plan=0
        Placement.Need=1
        Placement.Talent=2
        Placement.Team=3
        Placement.Station=4
        Placement.State=5
        Placement.Points=6
        Placement.Override=7
        Placement.Reason=8
        Placement.By=9
        Placement.At=10
        Placement.Responsible=11
        Placement.Note=12
        """

    @Test func areWhatTheyWere() {
        let given = Kind.byNumber.flatMap { kind in
            ["\(kind.rawValue)=\(kind.number)"]
                + kind.fields.indices.map { kind.declaration.number(of: FieldIndex($0)) }.sorted()
                .map { "\(kind.rawValue).\(name(of: $0, in: kind))=\($0)" }
        }
        #expect(given == Self.frozen.split(separator: "\n").map(String.init))
    }

    /// Lists of kinds are looked into by number.
    @Test func leaveNoKindOut() {
        #expect(Kind.byNumber.map(\.number) == Array(Kind.allCases.indices))
    }

    /// A number is one byte, and the last two mean extra and unknown fields.
    @Test(arguments: Kind.allCases)
    func belongToOneFieldEach(of kind: Kind) {
        let numbers = kind.fields.indices.map { kind.declaration.number(of: FieldIndex($0)) }
        #expect(Set(numbers).count == kind.fields.count)
        #expect(numbers.allSatisfy { 0..<FieldIndex.unknown.place ~= $0 })
        for place in kind.fields.indices {
            let index = FieldIndex(place)
            #expect(kind.declaration.index(of: kind.declaration.number(of: index)) == index)
        }
    }

    /// A field that is declared and not listed would not be read.
    @Test(arguments: Kind.allCases)
    func areListed(of kind: Kind) throws {
        let text = try Checkout.text("Sources/Pool/Kinds/\(kind.rawValue).swift")
        #expect(text.matches(of: /= declare\w*\(/).count == kind.fields.count)
    }

    private func name(of number: Int, in kind: Kind) -> String {
        kind.field(kind.declaration.index(of: number))?.name ?? "?"
    }
}
