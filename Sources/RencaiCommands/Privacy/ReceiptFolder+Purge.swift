import BatchFormat
import FoundationEssentials
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
            try rewrite(redacted, as: "\(path)/\(file)")
            return true
        }
    }

    private func rewrite(_ receipt: Receipt, as file: String) throws {
        let draft = try Draft(for: file, in: path)
        guard draft.channel.write(receipt.text) == nil, draft.move(to: file) else {
            throw FileFault(.disk, file)
        }
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
        receipt.file = person.removed(from: file)
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
        (key, title, value, remedy) = (nil, nil, nil, nil)
        message = Message.removedFromReceipt.text
    }
}

extension PersonMarks {
    /// Whether a key in a file of the person's own office is his.
    fileprivate func isMeant(by key: String) -> Bool {
        keys.contains { $0 == key || $0.hasSuffix(":\(key)") }
    }

    func removed(from text: String) -> String {
        names.reduce(text) { $0.replacing($1, with: "purged") }
    }
}
