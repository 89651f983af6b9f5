extension SubmissionsReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, lead, all, none, others, thereofIncomplete, thereofOverdue, whichOnes,
            andMoreOffices, officeCount, officesDue, officesReceived, officesMissing,
            incompleteOffices, overdueOffices, office, dueDate, receivedDate, state, people,
            rejectedRecords, lastBatch, stateOverdue, stateAwaited, stateIncomplete,
            stateReceived, unregistered, noOffices, note

        var phrase: Phrase {
            switch self {
            case .title: Phrase("报送情况", "Submissions")
            case .lead:
                Phrase(
                    "截至{day}，应报{due}家，已报{received}家{incomplete}，未报{missing}家{overdue}{which}。",
                    "As of {day}, offices that are to report: {due}; reported: {received}{incomplete}; not yet: {missing}{overdue}{which}."
                )
            case .all:
                Phrase(
                    "截至{day}，应报{due}家，均已报{incomplete}。",
                    "As of {day}, offices that are to report: {due}; all have{incomplete}.")
            case .none:
                Phrase(
                    "截至{day}，名录中没有写明应报日期的单位。", "As of {day}, no office on the list has a due date.")
            case .others:
                Phrase(
                    "没有应报日期而已报送的单位{count}家：{names}。",
                    "Offices without a due date that have reported: {count} ({names}).")
            case .thereofIncomplete:
                Phrase("（其中待补正{count}家）", " (with records to be mended: {count})")
            case .thereofOverdue: Phrase("（其中逾期{count}家）", " (overdue: {count})")
            case .whichOnes: Phrase("：{names}", ", namely {names}")
            case .andMoreOffices: Phrase("{list}等{count}家", "{list} and others, {count} in all")
            case .officeCount: Phrase("{count}家", "{count}")
            case .officesDue: Phrase("应报单位", "To report")
            case .officesReceived: Phrase("已报", "Reported")
            case .officesMissing: Phrase("未报", "Not yet")
            case .incompleteOffices: Phrase("待补正{count}家", "to be mended: {count}")
            case .overdueOffices: Phrase("逾期{count}家", "overdue: {count}")
            case .office: Phrase("单位", "Office")
            case .dueDate: Phrase("应报日期", "Due")
            case .receivedDate: Phrase("收到日期", "Received")
            case .state: Phrase("状态", "State")
            case .people: Phrase("人数", "People")
            case .rejectedRecords: Phrase("退回", "Rejected")
            case .lastBatch: Phrase("最近批次", "Last batch")
            case .stateOverdue: Phrase("逾期未报", "overdue")
            case .stateAwaited: Phrase("未报", "awaited")
            case .stateIncomplete: Phrase("待补正", "to mend")
            case .stateReceived: Phrase("已入库", "received")
            case .unregistered: Phrase("{code}（未登记）", "{code} (not registered)")
            case .noOffices: Phrase("没有应报或已报的单位", "No office is to report or has reported")
            case .note:
                Phrase(
                    "收到日期是本轮第一个批次的入库日期；应报日期过后又改报新的应报日期，即为新一轮。退回是尚未补正的条数，人数是库内现有人数。",
                    "Received is the day of the first batch of the round; a due date set after the one before has passed begins a new round. Rejected counts the records that are still to be mended, People those in the registry now."
                )
            }
        }
    }

    func say(_ text: Text, _ values: [String: String] = [:]) -> String { words[text, values] }
}
