import ArgumentParser
import Pool
import Registry

/// A kind of record as a word of the command line: `rencai talent list`.
protocol Noun {
    static var kind: Kind { get }

    /// What can be done with these records besides looking at them.
    static var verbs: [any ParsableCommand.Type] { get }

    /// What is to be known of all of them together.
    static func remark(on store: RegistryStore) throws -> String?
}

extension Noun {
    static var verbs: [any ParsableCommand.Type] { [] }

    static func remark(on store: RegistryStore) throws -> String? { nil }
}

/// The nouns; what is known of each is in `Kind+Noun.swift`.
enum Nouns {
    enum Org: Noun { static let kind = Kind.org }
    enum Talent: Noun { static let kind = Kind.talent }
    enum Work: Noun { static let kind = Kind.work }
    enum Team: Noun { static let kind = Kind.team }
    enum Station: Noun { static let kind = Kind.station }
    enum Need: Noun { static let kind = Kind.need }
    enum Skill: Noun { static let kind = Kind.skill }
    enum Engagement: Noun { static let kind = Kind.engagement }
    enum Grant: Noun { static let kind = Kind.grant }
    enum Conflict: Noun { static let kind = Kind.conflict }
    enum Scheme: Noun { static let kind = Kind.scheme }
    enum Profile: Noun { static let kind = Kind.profile }
    enum Source: Noun { static let kind = Kind.source }
    enum Agreement: Noun { static let kind = Kind.agreement }
}
