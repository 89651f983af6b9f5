import BatchFormat
import FoundationEssentials
import Glibc
import Pool
import Registry

extension ReceiptFolder {
    /// Takes a person out of all receipts and returns how many told of him.
    func forget(_ person: PersonMarks) throws -> Int {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return try files.sorted().count { file in
            guard let receipt = receipt(in: "\(path)/\(file)") else { return false }
            let redacted = receipt.without(person)
            guard redacted != receipt else { return false }
            try replace("\(path)/\(file)", by: redacted, as: person.removed(from: file))
            return true
        }
    }

    private func replace(_ file: String, by receipt: Receipt, as name: String) throws {
        let target = "\(path)/\(name)"
        let draft = try Draft(for: target, in: path)
        guard draft.channel.write(receipt.text) == nil, draft.move(to: target) else {
            throw FileFault(.disk, target)
        }
        if target != file { unsafe unlink(file) }
    }
}

extension Receipt {
    /// The receipt without what tells of a person; that something was there stays.
    fileprivate func without(_ person: PersonMarks) -> Receipt {
        var receipt = self
        receipt.missing.removeAll { person.isMeant(by: $0.key) || person.names.contains($0.title) }
        for index in receipt.issues.indices where receipt.issues[index].tells(of: person) {
            receipt.issues[index].forget()
        }
        for index in receipt.issues.indices {
            receipt.issues[index].file = person.removed(from: receipt.issues[index].file)
        }
        receipt.file = person.removed(from: file)
        receipt.batch = person.removed(from: batch)
        receipt.undo = undo.map(person.removed)
        return receipt
    }
}

extension Receipt.Issue {
    fileprivate func tells(of person: PersonMarks) -> Bool {
        if let key, person.isMeant(by: key) { return true }
        let texts = [title, value, message, remedy].compactMap(\.self)
        return person.names.contains { name in texts.contains { $0.contains(name) } }
    }

    /// Leaves the code and the place.
    fileprivate mutating func forget() {
        (kind, key, title) = (nil, nil, nil)
        (value, remedy) = (nil, nil)
        message = Message.removedFromReceipt.text
    }
}

extension PersonMarks {
    /// Whether a key in a file of the person's own office is his.
    fileprivate func isMeant(by key: String) -> Bool {
        keys.contains { $0 == key || $0.hasSuffix(":\(key)") }
    }

    /// A text without his names, and without the keys that numbers of batches hold.
    func removed(from text: String) -> String {
        let locals = keys.map { "-" + $0.drop { $0 != ":" }.dropFirst() + "-" }
        let unkeyed = locals.reduce(text) { $0.replacing($1, with: "-purged-") }
        return names.reduce(unkeyed) { $0.replacing($1, with: "purged") }
    }
}
