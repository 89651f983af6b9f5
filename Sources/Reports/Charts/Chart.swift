/// A picture of numbers that people would rather look at than read.
package enum Chart: Hashable, Sendable {
    case bars(BarChart)
    case calendar(MonthCalendar)
    case coverage(CoverageMatrix)
    case funnel(Funnel)
    case gaps(GapChart)
    case loads(LoadChart)
    case stations(StationChart)
    case tiles(TileMap)

    private var picture: any Picture {
        switch self {
        case .bars(let chart): chart
        case .calendar(let chart): chart
        case .coverage(let chart): chart
        case .funnel(let chart): chart
        case .gaps(let chart): chart
        case .loads(let chart): chart
        case .stations(let chart): chart
        case .tiles(let chart): chart
        }
    }
}

/// What every picture has: its numbers are drawn and listed from one value.
protocol Picture {
    var title: String { get }
    /// A sentence under the picture: how to read it, or how a rate is defined.
    var note: String? { get }
    /// The picture as SVG, to stand inline in a page that has the style of `HTMLStyle`.
    var svg: String { get }
    /// The same numbers as a table, for text and tab-separated output.
    var table: Table { get }
}

extension Chart {
    package var title: String { picture.title }
    package var note: String? { picture.note }
    var svg: String { picture.svg }
    package var table: Table { picture.table }
}

extension BarChart: Picture {}
extension CoverageMatrix: Picture {}
extension Funnel: Picture {}
extension GapChart: Picture {}
extension LoadChart: Picture {}
extension MonthCalendar: Picture {}
extension StationChart: Picture {}
extension TileMap: Picture {}
