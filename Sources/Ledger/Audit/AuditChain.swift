import Pool

/// The entries of the audit, each bound to the one before it by a hash.
///
/// Whoever edits one, or takes one out, breaks the chain there; whoever cuts off its end has another
/// head than the registry, a receipt or a backup remembers.
package struct AuditChain: Sendable {
    /// Where the chain is not what was written.
    package enum Fault: Hashable, Sendable {
        /// An entry says something else than when it was written.
        case edited(entry: Int)
        /// An entry is not there that was.
        case removed(entry: Int)
        /// What stood behind this entry is not there.
        case cutOff(after: Int)
        /// A batch that was applied has no entry.
        case unrecorded(batch: Int)
        /// No entry has the hash that somebody remembers.
        case headUnknown
    }

    /// What a look through the chain found.
    package struct Verdict: Hashable, Sendable {
        package var entries: Int
        /// The hash of the last entry, as digits; empty where there is none.
        package var head: String
        /// The entry that a remembered head belongs to.
        package var remembered: Int?
        package var fault: Fault?
    }

    private let registry: [UInt8]
    private let expected: String?
    private var last: StoredAuditEntry?
    private var verdict = Verdict(entries: 0, head: "")

    /// - Parameters:
    ///   - id: of the registry whose chain it is, to which its first entry is bound.
    ///   - expected: a head that somebody remembers, or its first digits.
    package init(ofRegistry id: String, expected: String? = nil) {
        registry = Self.root(id)
        self.expected = expected?.lowercased()
    }

    /// What the first entry is bound to.
    package static func root(_ registry: String) -> [UInt8] {
        var seal = Seal()
        seal.update(registry)
        return seal.digest()
    }

    /// The hash of an entry that follows one with this hash.
    package static func hash(number: Int, texts: [String?], after former: [UInt8]) -> [UInt8] {
        var seal = Seal()
        seal.update(former)
        // Each text with its length, so that none can run into the next.
        for text in ["\(number)"] + texts {
            seal.update(text.map { "\($0.utf8.count):\($0)" } ?? "-")
        }
        return seal.digest()
    }

    /// Looks at the next entry in the order of their numbers.
    package mutating func take(_ entry: StoredAuditEntry) {
        let number = 1 + (last?.number ?? 0)
        if entry.number != number { note(.removed(entry: number)) }
        let hash = Self.hash(
            number: entry.number, texts: entry.texts, after: last?.hash ?? registry)
        if entry.number == number, hash != entry.hash { note(.edited(entry: number)) }
        if let expected, !expected.isEmpty, entry.hash.hex.hasPrefix(expected) {
            verdict.remembered = entry.number
        }
        verdict.entries += 1
        last = entry
    }

    private mutating func note(_ fault: Fault) { verdict.fault = verdict.fault ?? fault }

    /// What was found, once all entries were looked at.
    ///
    /// - Parameters:
    ///   - head: the hash of the last entry as the registry remembers it.
    ///   - unrecorded: the first batch without an entry, since there are entries.
    /// - Returns: how many entries there are, the head, and the first fault.
    package func verdict(head: [UInt8]?, unrecorded: Int?) -> Verdict {
        var chain = self
        chain.verdict.head = last?.hash.hex ?? ""
        if head != last?.hash { chain.note(.cutOff(after: last?.number ?? 0)) }
        if let unrecorded { chain.note(.unrecorded(batch: unrecorded)) }
        if expected != nil, verdict.remembered == nil { chain.note(.headUnknown) }
        return chain.verdict
    }
}
