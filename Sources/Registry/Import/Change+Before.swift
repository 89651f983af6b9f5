import BatchFormat
import Pool

extension Change {
    /// The text of the fields that are replaced, from which undo restores them.
    ///
    /// `Name@source: value` for each value as it was, `Name:` for a field that was empty; personal
    /// values as `@` and the row that holds them. `nil` when the record was absent.
    var beforeImage: String? {
        guard let old else { return nil }
        let fields = action == .change ? changedFields : Set(old.values.map(\.field)).sorted()
        var text = into.map { "Into: \($0.key)\n" } ?? ""
        for field in fields {
            let name = old.kind.field(field)?.name ?? "X_"
            let values = old.values(of: field)
            if values.isEmpty { text += "\(name):\n" }
            for value in values {
                let shown = value.personal.map { "@\($0)" } ?? value.text
                text += fieldText("\(name)@\(value.source)", shown)
            }
        }
        return text
    }
}
