/// What kind of workstation it is.
package enum StationType: String, OpenCode {
    case academician = "院士"
    case academicianAndExpert = "院士专家"
    case expert = "专家"
    case comprehensive = "综合"
    case overseas = "海外人才基地"
    case foreignExpertise = "引智基地"
    case training = "实训基地"
    case incubation = "孵化基地"

    /// That of a record that says nothing.
    package static let standard = StationType.academicianAndExpert
    package static let list = CodeList(Self.self, default: standard)
}
