package import Pool

/// What somebody can do about a finding, apart from how it is typed: the front end says that.
///
/// In a phrase an action stands as `{!undo}` or, with what it is done to, `{!comparePeople key other}`.
package struct Action: Hashable, Sendable {
    package let name: Name
    /// What it is done to, in the order in which it is named; empty where no phrase says.
    package let arguments: [String]

    package init(_ name: Name, _ arguments: [String] = []) {
        self.name = name
        self.arguments = arguments
    }

    /// Takes a batch back.
    package static func undo(_ batch: String) -> Action { Action(.undo, [batch]) }

    /// Tells more of a code.
    package static func explain(_ code: DiagnosticCode) -> Action {
        Action(.explain, [code.rawValue])
    }

    package enum Name: String, CaseIterable, Sendable {
        // Batches and their files.
        case rewrite, seal, convert, importFile, importSound, undo, compare, why
        // What is written where.
        case explain, readFormat, readKind
        // People.
        case listTalents, correctBirth, comparePeople, mergePeople, listDuplicates
        case listReportedTwice, readmit, takeAway
        // Organizations and the offices that report.
        case addOrg, addAnotherOrg, correctCreditCode
        case addSource, nameSource, importSources, lockSources, showMap, forgetMap
        // Needs and introductions.
        case showNeed, setNeed, setExperts, reviewNeed, acceptNeed, publishNeed, reopenNeed
        case makeDecisions
        case mergeNeeds, makeNeedForm, addIntroduction, setIntroduction
        // Letters.
        case letterTemplate
        // The registry.
        case backUp, enterKey
    }
}

extension Action: CustomStringConvertible {
    /// The name with its arguments: `comparePeople lzgx:1 lzgx:2`.
    package var description: String {
        ([name.rawValue] + arguments).joined(separator: " ")
    }
}
