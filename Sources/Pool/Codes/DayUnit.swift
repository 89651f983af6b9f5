/// In which days a term is counted.
package enum DayUnit: String, Code, Codable {
    case calendarDay = "自然日"
    case workingDay = "工作日"

    /// That of a record that says nothing.
    package static let standard = DayUnit.calendarDay
    package static let list = CodeList(Self.self, default: standard)
}
