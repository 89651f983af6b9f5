import Pool

extension DueCalendar {
    /// What is said of it.
    enum Text: Phrases {
        case title, month, contracts, needs, note, list, last, subject, key, what, org, unit, left
        case contract, need, over, days, nothing

        var phrase: Phrase {
            switch self {
            case .title: Phrase("十二个月内到期的协议和需求", "What falls due in twelve months")
            case .month: Phrase("月份", "Month")
            case .contracts: Phrase("协议到期", "Contracts")
            case .needs: Phrase("需求到期", "Needs")
            case .note:
                Phrase(
                    "协议为没有验收或中止的，需求为没有办结的；红框内有{days}日内到期的。",
                    "Contracts that are not accepted or broken off, and needs without an end; in red frames some fall due within {days} days."
                )
            case .list: Phrase("{days}日内到期和已经到期的", "Due within {days} days, and overdue")
            case .last: Phrase("到期日", "Last day")
            case .subject: Phrase("类别", "What")
            case .key: Phrase("编号", "Key")
            case .what: Phrase("人选或需求", "Who, or for what")
            case .org: Phrase("单位", "Organization")
            case .unit: Phrase("责任单位", "Responsible unit")
            case .left: Phrase("还有", "Left")
            case .contract: Phrase("协议", "contract")
            case .need: Phrase("需求", "need")
            case .over: Phrase("已过{days}天", "{days} days over")
            case .days: Phrase("{days}天", "{days} days")
            case .nothing: Phrase("没有", "Nothing")
            }
        }
    }

    func count(_ subject: Subject, in items: [Item]) -> Int {
        items.count { $0.subject == subject }
    }

    /// The months as a picture.
    func chart(_ words: ReportWords) -> MonthCalendar {
        let soon = Set(soon)
        return MonthCalendar(
            words[Text.title], heading: words[Text.month],
            subjects: [words[Text.contracts], words[Text.needs]],
            months: months.map { month in
                MonthCalendar.Month(
                    month.first.text, Subject.allCases.map(month.count),
                    isNear: month.items.contains(where: soon.contains))
            }, note: words[Text.note, ["days": "\(Self.daysNamed)"]])
    }

    /// What is overdue, then what is due soon, each with the days that are left.
    func table(_ words: ReportWords) -> Table {
        var table = Table(
            words[Text.list, ["days": "\(Self.daysNamed)"]],
            columns: [
                Column(words[Text.last], .key), Column(words[Text.left]),
                Column(words[Text.subject]), Column(words[Text.key], .key),
                Column(words[Text.what]), Column(words[Text.org]), Column(words[Text.unit]),
            ], empty: words[Text.nothing])
        for item in overdue + soon {
            let days = item.last.latest.daysSinceEpoch - day.daysSinceEpoch
            let left: Text = days < 0 ? .over : .days
            table.append([
                Cell(item.last.text),
                Cell(words[left, ["days": "\(abs(days))"]], days < 0 ? .warning : nil),
                Cell(words[item.subject == .need ? Text.need : .contract]),
                Cell(item.key.description), Cell(item.title, .strong), Cell(item.org),
                Cell(item.unit),
            ])
        }
        return table
    }
}
