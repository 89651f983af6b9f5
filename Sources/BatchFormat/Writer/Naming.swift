import Pool

/// In which words a batch names its kinds and fields.
enum Naming {
    /// The names of the format, as the canonical form has them.
    case standard
    /// The Chinese labels, as people fill them in.
    case chinese

    func name(of kind: Kind) -> String { self == .standard ? kind.rawValue : kind.label }

    func name(of field: Field) -> String { self == .standard ? field.name : field.label }

    /// A label that is also a field of the kind means that field, so it cannot stand here.
    func name(of control: Control, in kind: Kind) -> String {
        guard self == .chinese,
            let label = control.labels.first(where: { kind.fieldIndex(labelled: $0) == nil })
        else { return control.rawValue }
        return label
    }

    var clear: String { self == .standard ? "Clear" : "清空" }
}
