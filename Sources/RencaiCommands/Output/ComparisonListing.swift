import BatchFormat
import Ledger
import Pool
import Registry
import Reports
import Words

/// A comparison with the names of what was compared, to be shown.
struct ComparisonListing {
    /// The first file; `nil` for the registry.
    let old: String?
    let new: String
    let comparison: Comparison

    var isEmpty: Bool { comparison.entries.isEmpty && comparison.outdated.isEmpty }

    /// Record by record, a field or value a line; then how many fare how.
    func text(_ console: Console, store: RegistryStore?) -> String {
        let page = ComparisonPage(console: console, names: RecordNames(store))
        let heading = Message.compared(old: old ?? Message.registryItself.text, new: new).text
        let lines =
            comparison.entries.flatMap { $0.lines(on: page) }
            + comparison.outdated.flatMap { $0.lines(on: page) }
        return ([heading] + lines + [closing]).map { $0 + "\n" }.joined()
    }

    private var closing: String {
        func count(_ action: Preview.Action) -> Int {
            comparison.entries.count { $0.action == action }
        }
        let others = comparison.entries.count { ![.create, .delete].contains($0.action) }
        return Message.differences(
            only: [count(.delete), count(.create)], changed: others,
            unchanged: comparison.unchanged
        ).text
    }

    var json: JSONValue {
        [
            "schema": .string("rencai/1"), "old": JSONValue(old), "new": .string(new),
            "equal": .bool(comparison.isEqual), "unchanged": .integer(comparison.unchanged),
            "changes": .array(comparison.entries.map(\.json)),
            "outdated": .array(comparison.outdated.map(\.json)),
            "diagnostics": .array(comparison.diagnostics.kept.map(\.json)),
        ]
    }
}

/// What the lines of a comparison are written on, and the names behind the keys in them.
private struct ComparisonPage {
    let console: Console
    let names: RecordNames
}

extension Preview.Entry {
    fileprivate func lines(on page: ComparisonPage) -> [String] {
        let head = style.map { page.console.style(heading, $0) } ?? heading
        return [head] + changes.flatMap { $0.lines(of: kind, margin: "    ", on: page) }
    }
}

extension Preview.FieldChange {
    /// One line for a short field with one value, else a line for each value that comes or goes.
    fileprivate func lines(of kind: Kind, margin: String, on page: ComparisonPage) -> [String] {
        let known = known(in: kind)
        let console = page.console
        let (old, new) = worded(of: kind, page.names)
        let name = title(in: kind) + words("：", ": ")
        let room = max(30, console.width - margin.count - name.displayWidth - 2)
        if known?.isPersonal == true { return [margin + text(of: kind, page.names)] }
        let isPair =
            kind.field(named: field)?.isRepeated == false || Control(rawValue: field) != nil
        let (before, after) = (old.first, new.first)
        if isPair {
            let none = words("（空）", "(none)")
            let pair = "\(before ?? none) → \(after ?? none)"
            if pair.displayWidth <= room, !pair.contains("\n") { return [margin + name + pair] }
        }
        let shared = isPair ? (before ?? "").commonPrefix(with: after ?? "").count : 0
        let skipped = shared > 20 ? shared - 10 : 0
        func line(_ sign: String, _ value: String, _ style: Console.Style) -> String {
            let lead = skipped > 0 ? "…" : ""
            let text = (lead + value.dropFirst(skipped)).cut(to: room)
            return margin + console.style("\(sign) \(name)\(text)", style)
        }
        return old.map { line("−", $0, .red) } + new.map { line("+", $0, .green) }
    }
}

extension Comparison.Outdated {
    fileprivate func lines(on page: ComparisonPage) -> [String] {
        let name = "\(kind.title) \(key.shown)" + (title.isEmpty ? "" : " \(title)")
        let head = Message.outdated(name, given: given, stored: stored).text
        let margin = "    "
        guard let steps else { return [head, margin + Message.unknownRevision.text] }
        return [head]
            + steps.flatMap { step in
                [margin + step.origin]
                    + step.changes.flatMap {
                        $0.lines(of: kind, margin: margin + margin, on: page)
                    }
            }
    }

    fileprivate var json: JSONValue {
        [
            "kind": .string(kind.rawValue), "key": .string(key.shown),
            "title": .string(title), "given": .string(given), "stored": .string(stored),
            "steps": steps.map { .array($0.map(\.json)) } ?? .null,
        ]
    }
}

extension Comparison.Step {
    /// Who did it, when, and with which batch.
    fileprivate var origin: String {
        [
            LocalTime.text(of: appliedAt),
            words("经办 \(operatorName.escaped)", "by \(operatorName.escaped)"),
            words("批次 \(batch)", "batch \(batch)"),
        ].joined(separator: "  ")
    }

    fileprivate var json: JSONValue {
        [
            "batch": .string(batch), "operator": .string(operatorName),
            "applied_at": .string(appliedAt), "changes": .array(changes.map(\.json)),
        ]
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> Substring {
        let pairs = zip(indices, other.indices)
        let end = pairs.first { self[$0] != other[$1] }?.0
        return prefix(upTo: end ?? index(startIndex, offsetBy: min(count, other.count)))
    }
}
