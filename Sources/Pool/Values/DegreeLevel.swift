/// The level of a degree (学位), by GB/T 6864-2003, the highest first.
package enum DegreeLevel: Int, CaseIterable, Comparable, Sendable {
    case doctor, master, bachelor
    /// Honorary doctors, double majors and whatever else is no degree of these levels.
    case none

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The level of a degree as it is written: 工学博士, 硕士, 理学学士, and 本科 for a bachelor.
    package init(_ degree: Composite) {
        let words: [(String, DegreeLevel)] = [
            ("名誉", .none), ("博士", .doctor), ("硕士", .master), ("学士", .bachelor),
            ("本科", .bachelor),
        ]
        self = words.first { degree.head.contains($0.0) }?.1 ?? .none
    }
}
