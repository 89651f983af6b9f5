package import BatchFormat
package import Pool

extension Receipt.Issue {
    /// The finding as its office is told it.
    package init(_ diagnostic: Diagnostic, _ display: Display) {
        let place = diagnostic.place
        self.init(
            code: diagnostic.code.rawValue, slug: diagnostic.code.slug,
            severity: diagnostic.severity.rawValue, file: place.file)
        cell = place.cell
        line = place.cell == nil ? place.line : 0
        column = line > 0 ? place.column : 0
        if let record = diagnostic.record, !record.kind.isEmpty {
            kind = record.kind
            key = record.key
            // Of somebody who objected no name is kept.
            title = diagnostic.code == .withdrawn ? nil : record.title
        }
        field = diagnostic.field
        value = diagnostic.parameters[.value].flatMap { $0.isEmpty ? nil : $0 }
        let finding = diagnostic.withoutOthers
        message = display.message(of: finding)
        remedy = display.remedy(of: finding)
    }
}

extension Diagnostic {
    /// The finding as it may go to an office, which is not told whom others report.
    fileprivate var withoutOthers: Diagnostic {
        guard [.samePerson, .numberShared, .reportedTwice].contains(code) else { return self }
        var finding = self
        finding.parameters = [:]
        return finding
    }
}
