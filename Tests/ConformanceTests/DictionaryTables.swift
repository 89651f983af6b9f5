import Matching
import Pool

/// Where the fields of each stored kind lie in the database.
func columnTable() -> String {
    MarkdownTable(
        header: ["table", "columns", "in `item`", "in `link`", "in `personal`"],
        rows: Kind.stored.map { kind in
            let homes = Dictionary(grouping: kind.fields, by: Home.init)
            return ["`\(tableName(kind))`"]
                + Home.allCases.map { home in
                    (homes[home] ?? []).map { name(of: $0, in: home) }.joined(separator: ", ")
                }
        }
    ).text
}

/// The fields that leave the department, and how much of each.
func outsideTable() -> String {
    MarkdownTable(
        header: ["kind", "field", "to a firm (企业版)", "to an expert (专家版)"],
        rows: OutsideField.all.map { entry in
            [
                "`\(entry.field.kind.rawValue)`",
                "`\(entry.field.name)` \(entry.field.field.label)",
                word(entry.toFirm), word(entry.toExpert),
            ]
        }
    ).text
}

private func word(_ extent: OutsideField.Extent?) -> String {
    switch extent {
    case .whole: "whole"
    case .masked: "masked"
    case .reason: "in reasons"
    case nil: "no"
    }
}

/// The kinds with their Chinese names.
func glossaryOfKinds() -> String {
    MarkdownTable(
        header: ["word", "中文"], rows: Kind.allCases.map { [$0.rawValue, $0.label] }
    ).text
}

/// Where the values of a field lie.
private enum Home: CaseIterable {
    case column, item, link, personal

    init(_ field: Field) {
        self =
            if field.isPersonal {
                .personal
            } else if field.isReference {
                .link
            } else {
                field.isRepeated ? .item : .column
            }
    }
}

/// A column bears the field's name in small letters.
private func name(of field: Field, in home: Home) -> String {
    "`\(home == .column ? field.name.lowercased() : field.name)` \(field.label)"
}
