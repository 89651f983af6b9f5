/// A picture of numbers that people would rather look at than read.
package enum Chart: Hashable, Sendable {
    case bars(BarChart)
    case coverage(CoverageMatrix)
    case funnel(Funnel)
    case loads(LoadChart)
}

extension Chart {
    package var title: String {
        switch self {
        case .bars(let chart): chart.title
        case .coverage(let chart): chart.title
        case .funnel(let chart): chart.title
        case .loads(let chart): chart.title
        }
    }

    /// A sentence under the picture: how to read it, or how a rate is defined.
    package var note: String? {
        switch self {
        case .bars(let chart): chart.note
        case .coverage(let chart): chart.note
        case .funnel(let chart): chart.note
        case .loads(let chart): chart.note
        }
    }

    /// The picture as SVG, to stand inline in a page that has the style of `HTMLStyle`.
    var svg: String {
        switch self {
        case .bars(let chart): chart.svg
        case .coverage(let chart): chart.svg
        case .funnel(let chart): chart.svg
        case .loads(let chart): chart.svg
        }
    }

    /// The same numbers as a table, for text and tab-separated output.
    package var table: Table {
        switch self {
        case .bars(let chart): chart.table
        case .coverage(let chart): chart.table
        case .funnel(let chart): chart.table
        case .loads(let chart): chart.table
        }
    }
}
