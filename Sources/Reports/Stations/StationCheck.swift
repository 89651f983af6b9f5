import Matching
package import Pool

/// A workstation with its people, and what is found of it.
package struct StationCheck: Hashable, Sendable {
    /// Somebody whom the workstation engages.
    package struct Posting: Hashable, Sendable {
        package var key: Key
        package var name: String
        package var role: String?
        /// Whether he belongs to an academy, so that the rules are about him.
        package var isAcademician: Bool
        /// The days a year that he agreed on, and those of the year that he was there.
        package var agreed: Int?
        package var actual: Int?
        package var age: Int?
    }

    package var key: Key
    package var name: String
    package var host: String
    package var status: StationStatus
    package var term: Period?
    /// The number of its approval.
    package var document: String?
    /// The grade of the last evaluation, and its year.
    package var grade: String?
    package var gradeYear: Int?
    package var unit: String
    package var postings: [Posting]
    /// The gravest first, those of one gravity by date.
    package var findings: [StationFinding]

    package var verdict: StationVerdict {
        guard status.isEngaging else { return .ended }
        return findings.contains { $0.matter.gravity == .violation }
            ? .violating : findings.isEmpty ? .compliant : .reminded
    }
}

/// An academician whom workstations engage, and how many may.
package struct StationPerson: Hashable, Sendable {
    package var key: Key
    package var name: String
    package var isRetired: Bool
    /// The workstations of the registry that engage him.
    package var stations: [Key]
    /// How many others do, as he declared, and on which day.
    package var elsewhere: Int
    package var declared: PartialDate?
    package var limit: Int
    package var document: String?

    package var count: Int { stations.count + elsewhere }
}
