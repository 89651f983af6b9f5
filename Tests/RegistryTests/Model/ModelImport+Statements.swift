/// What a record of a batch says of somebody whom another record of it may name too.
struct ModelStatement {
    var field: String
    var saying: [String?]
    var origin: ModelOrigin
    /// Whether the registry said something else.
    var isNew: Bool

    func says(_ value: ModelValue, in field: String) -> Bool {
        self.field == field && saying == value.saying
    }

    func isNewer(than other: ModelOrigin) -> Bool {
        guard let date = origin.date, let earlier = other.date else { return false }
        return earlier < date
    }
}

extension ModelImport {
    /// Notes what a record gave and what was taken of it.
    mutating func note(
        _ lines: [GivenRecord.Line], in new: ModelRecord, _ old: ModelRecord?, _ name: String,
        _ origin: ModelOrigin
    ) {
        var statements = stated[name] ?? []
        for line in lines where line.isGiven {
            let taken = new[line.group].values.filter {
                $0.text == line.text && $0.target == line.target
            }
            for value in taken {
                let known = statements.first { $0.says(value, in: line.group) }
                let was = old?[line.group].values.contains { $0.saying == value.saying } ?? false
                statements.append(
                    ModelStatement(
                        field: line.group, saying: value.saying, origin: origin,
                        isNew: known?.isNew ?? !was))
            }
        }
        stated[name] = statements
    }
}
