import Matching
import Pool
import Registry
import Reports

extension RegistryStore {
    /// How far the needs of a time are on a day; `nil` for all that were ever put forward.
    func briefFigures(in time: ReportPeriod?, on day: Day) throws -> BriefFigures {
        let needs = try needSummaries()
        let introductions = try introductions()
        let money = try needMoney()
        func figures(_ period: Period?) -> BriefFigures {
            BriefFigures(needs, introductions, money, in: period) { need in
                need.responsible ?? need.region.map(Codes.cityName) ?? ""
            }
        }
        var brief = figures(time?.period)
        brief.yearBefore = time?.yearBefore.map { figures($0.period).whole }
        if let date = PartialDate(daysSinceEpoch: Int(day)) {
            brief.offices = BriefFigures.Offices(try submissions(on: date), on: date)
        }
        return brief
    }
}

extension [Key] {
    /// Those of the needs that were put forward in a time; all where none is asked for.
    func within(_ period: ReportPeriod?, _ store: RegistryStore) throws -> [Key] {
        guard let period else { return self }
        let needs = try store.needSummaries().filter { $0.isPutForward(in: period.period) }
        return filter(Set(needs.map(\.key)).contains)
    }
}
