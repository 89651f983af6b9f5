import BatchFormat
import Ledger
import Pool
import Registry
import Reports
import Words

extension Preview {
    /// A line for each record that would change, at most so many, then how many are left.
    func lines(limit: Int, console: Console, store: RegistryStore?) -> [String] {
        let names = RecordNames(store, and: self)
        let shown = entries.prefix(limit).map { $0.line(console, names) }
        let counts = counts
        let all = counts.created + counts.changed + counts.deleted + counts.merged
        let rest = all + counts.candidates - shown.count
        let same = counts.unchanged > 0 ? [Message.unchanged(counts.unchanged).text] : []
        return shown + (rest > 0 ? [Message.moreRecords(rest).text] : []) + same
    }
}

extension Preview.Entry {
    /// `~ 人才 lzgx:0002 李娜  职称: 副教授 → 教授；专长标签: +真空镀膜 −润滑`.
    fileprivate func line(_ console: Console, _ names: RecordNames) -> String {
        let details = changes.map { $0.text(of: kind, names) }.joined(separator: words("；", "; "))
        let text = heading + (details.isEmpty ? "" : "  \(details)")
        return style.map { console.style(text, $0) } ?? text
    }

    /// `~ 人才 lzgx:0002 李娜`.
    var heading: String {
        "\(sign) \(kind.title) \(kind.shown(key))" + (title.isEmpty ? "" : " " + title.cut(to: 40))
    }

    private var sign: String {
        switch action {
        case .create: "+"
        case .change: "~"
        case .same: "="
        case .delete: "−"
        case .merge: ">"
        }
    }

    var style: Console.Style? {
        switch action {
        case .create: .green
        case .change, .merge: .yellow
        case .delete: .red
        case .same: nil
        }
    }
}

extension Preview.FieldChange {
    /// Old and new for a field with one value, what comes and goes for one with several.
    func text(of kind: Kind, _ names: RecordNames) -> String {
        let known = known(in: kind)
        let (old, new) = worded(of: kind, names)
        let name = title(in: kind)
        if known?.isPersonal == true {
            return "\(name)\(words("：", ": "))\(Message.hiddenChange.text)"
        }
        if known?.isRepeated != true {
            let none = words("（空）", "(none)")
            let pair = [old, new].map { $0.first?.cut(to: 30) ?? none }
            return "\(name)\(words("：", ": "))\(pair.joined(separator: " → "))"
        }
        let items = new.map { "+" + $0.cut(to: 30) } + old.map { "−" + $0.cut(to: 30) }
        let shown = items.prefix(4) + (items.count > 4 ? ["…"] : [])
        return "\(name)\(words("：", ": "))\(shown.joined(separator: " "))"
    }

    /// The field, also when values are only added to it or dropped.
    func known(in kind: Kind) -> Field? {
        let edit = ["Add_", "Drop_"].first { field.hasPrefix($0) } ?? ""
        return kind.field(named: String(field.dropFirst(edit.count)))
    }

    /// The values as people read them.
    func worded(of kind: Kind, _ names: RecordNames) -> (old: [String], new: [String]) {
        guard let known = known(in: kind) else { return (old, new) }
        return (
            old.map { names.changed($0, of: known) }, new.map { names.changed($0, of: known) }
        )
    }

    /// The field, or the control, as people read it.
    func title(in kind: Kind) -> String {
        if let field = kind.field(named: field) { return field.title }
        if let control = Control(rawValue: field) { return words(control.labels[0], field) }
        if field == "Clear" { return words("清空", field) }
        let edit = ["Add_", "Drop_"].first { field.hasPrefix($0) } ?? ""
        return edit + (known(in: kind)?.title ?? field)
    }
}

extension String {
    /// The text on one line, in so many columns at most.
    func cut(to width: Int) -> String {
        replacing("\n", with: " ").cut(toWidth: width)
    }
}
