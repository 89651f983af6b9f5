/// What a plan says of a need and a candidate.
package enum PlacementState: String, Code {
    /// The plan itself brings the two together.
    case placed = "安排"
    /// Somebody wants the two together, whatever the points.
    case pinned = "指定"
    /// Somebody wants the two apart.
    case forbidden = "排除"

    package static let list = CodeList(
        Self.self, english: [.placed: "placed", .pinned: "pinned", .forbidden: "forbidden"])

    /// Whether the candidate is to go to the need.
    package var isTogether: Bool { self != .forbidden }
}
