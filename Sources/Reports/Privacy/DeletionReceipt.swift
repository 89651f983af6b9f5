import BatchFormat
package import Ledger
import Pool
package import Registry
package import Words

/// What was removed of a person, to be handed to him (个人信息删除回执).
///
/// The program keeps no copy.
package struct DeletionReceipt: Hashable, Sendable {
    package let name: String
    package let key: String
    package let reason: String
    package let access: AccessTerms
    package let result: PurgeResult
    /// How many receipts and automatic backups he was taken out of.
    package let receipts: Int
    package let backups: Int
    /// The backups that left the registry, which are to be destroyed by hand.
    package let copies: [String]
    package let language: Language

    package init(
        name: String, key: String, reason: String, access: AccessTerms, result: PurgeResult,
        receipts: Int, backups: Int, copies: [String], language: Language
    ) {
        (self.name, self.key, self.reason) = (name, key, reason)
        (self.access, self.result) = (access, result)
        (self.receipts, self.backups, self.copies) = (receipts, backups, copies)
        self.language = language
    }

    private var words: ReportWords { ReportWords(language) }

    private func say(_ text: Text, _ values: [String: String] = [:]) -> String {
        words[text, values]
    }

    package var document: Document {
        Document(
            say(.title), language: language,
            subtitle: [say(.subtitle, ["key": key, "time": LocalTime.text(of: access.at)])],
            lead: [say(.lead, ["name": name, "reason": reason])],
            blocks: [.list(items), .heading(say(.left), .section), .list(leftovers)]
                + [.signatures([say(.handler), say(.approver), say(.stamp)])],
            footer: [
                say(
                    .audit,
                    [
                        "record": "\(result.record)", "entry": "\(result.entry)",
                        "head": result.auditHead,
                    ])
            ])
    }

    private var items: [Item] {
        [
            Item(say(.values), "\(result.values)"), Item(say(.changes), "\(result.changes)"),
            Item(say(.dependents), "\(result.dependents)"),
            Item(
                say(.runs),
                result.runs.isEmpty ? "0" : "\(result.runs.count) (\(words.list(result.runs)))"),
            Item(say(.receipts), "\(receipts)"), Item(say(.backups), "\(backups)"),
        ]
    }

    private var leftovers: [Item] {
        [
            Item(
                say(.exclusion),
                say(
                    result.exclusion == nil
                        ? .notListed
                        : result.exclusion == .identity ? .byIdentity : .byNameAndBirth)),
            Item(say(.number), say(.numberText)), Item(say(.elsewhere), say(.elsewhereText)),
        ] + copies.map { Item(say(.copy), $0) }
    }

    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("deletion"), "key": .string(key),
            "at": .string(access.at), "record": .integer(result.record),
            "entry": .integer(result.entry), "audit": .string(result.auditHead),
            "values": .integer(result.values), "changes": .integer(result.changes),
            "dependents": .integer(result.dependents), "runs": JSONValue(result.runs),
            "receipts": .integer(receipts), "backups": .integer(backups),
            "copies": JSONValue(copies),
            "exclusion": JSONValue(result.exclusion?.rawValue),
        ]
    }
}
