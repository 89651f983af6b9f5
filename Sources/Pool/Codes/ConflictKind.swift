/// Why two parties may not be brought together.
package enum ConflictKind: String, OpenCode {
    case office = "任职"
    case formerOffice = "曾任职"
    case family = "亲属"
    case teacher = "师生"
    case competition = "竞争"
    case application = "申请"
    case miscellaneous = "其他"

    /// That of a record that says nothing.
    package static let standard = ConflictKind.miscellaneous
    package static let list = CodeList(
        Self.self,
        english: [
            .office: "in office",
            .formerOffice: "formerly in office",
            .family: "family",
            .teacher: "teacher and student",
            .competition: "competition",
            .application: "application",
            .miscellaneous: "other",
        ], default: standard)
}
