/// What a plan says of one need and one candidate.
package enum Placement: KindDefinition {
    package static let recordKind = Kind.placement
    package static let declaration = KindDeclaration(
        17, "方案安排",
        fields: [
            plan, need, talent, team, station, state, points, override, reason, by, at,
            responsible, note,
        ], listed: [plan, need, talent, team, station, state, points])

    /// Those who are placed, of whom one is named.
    package static let candidates = [talent, team, station]

    package static let plan = declare(0, "Plan", "对接方案", .reference([.plan]), .required)
    package static let need = declare(1, "Need", "对应需求", .reference([.need]), .required)
    package static let talent = declare(2, "Talent", "人才", .reference([.talent]))
    package static let team = declare(3, "Team", "团队", .reference([.team]))
    package static let station = declare(4, "Station", "工作站", .reference([.station]))
    package static let state = declare(
        5, "State", "安排状态", .code(PlacementState.self), .required, reserved: true)
    package static let points = declare(6, "Points", "匹配分", .number(0...1000))
    /// The gates that somebody went through, by their codes.
    package static let override = declare(7, "Override", "越过的限制", .line(60), .repeated)
    package static let reason = declare(8, "Reason", "理由", .line(500))
    package static let by = declare(9, "By", "经办人", .line(50))
    package static let at = declare(10, "At", "日期", .date)
    package static let responsible = declareResponsible(11)
    package static let note = declareNote(12)
}
