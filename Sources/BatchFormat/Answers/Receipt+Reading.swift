import Pool
import RecText

extension Receipt {
    /// Reads a receipt from its file; `nil` when the text is none.
    package init?(_ text: String) {
        let records = RecDocument(text).records
        guard let ack = records.first, let batch = ack["Ack"], let result = ack["Result"],
            let appliedAt = ack["Applied_at"]
        else { return nil }
        var counts: [String: Int] = [:]
        for name in Self.countNames { counts[name] = ack[name].flatMap { Int($0) } }
        self.init(
            batch: batch, result: result, counts: counts, preview: ack["Preview"] ?? "",
            appliedAt: appliedAt)
        source = ack["Source"]
        sourceName = ack["Source_name"]
        file = ack["File"] ?? ""
        asOf = ack["As_of"]
        sourceFrom = ack["Source_from"]
        asOfFrom = ack["As_of_from"]
        hash = ack["Sha256"] ?? ""
        revision = ack["Revision"].flatMap { Int($0) }
        auditHead = ack["Audit"]
        operatorName = ack["Operator"]
        undo = ack["Undo"]
        missing = ack.all("Missing").map { text in
            let person = Composite(text)
            return Missing(key: person.head, title: person[named: "name"] ?? "")
        }
        issues = records.dropFirst().compactMap(Issue.init)
    }
}

extension Receipt.Issue {
    fileprivate init?(_ record: RecRecord) {
        guard let code = record["Code"], let place = record["At"].map({ Composite($0) }) else {
            return nil
        }
        self.init(
            code: code, slug: record["Slug"] ?? "", severity: record["Severity"] ?? "",
            file: place.head)
        cell = place[named: "cell"]
        line = place[named: "line"].flatMap { Int($0) } ?? 0
        column = place[named: "col"].flatMap { Int($0) } ?? 0
        if let subject = record["Record"].map({ Composite($0) }) {
            let name = subject.head.split(separator: " ", maxSplits: 1)
            kind = name.first.map(String.init)
            key = name.count > 1 ? String(name[1]) : nil
            title = subject[named: "name"]
        }
        field = record["Field"]
        value = record["Value"]
        message = record["Message"] ?? ""
        remedy = record["Fix"]
    }
}
