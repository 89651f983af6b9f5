import Ledger
import Pool
import Registry
import Reports

extension Session {
    /// Shows sealed values of one record, and nothing else of it; that is kept before they are shown.
    func disclose(
        _ names: [String], ofRecord name: String, _ kind: Kind, _ options: AccessOptions,
        as format: ListFormat?
    ) throws -> ExitStatus {
        let fields = try kind.sealedFields(typed: names)
        let store = try registryForSealed()
        let record = try store.record(kind, named: name)
        let access = options.access(in: self)
        let disclosed: DisclosedValues
        switch try store.disclose(fields, of: record, access) {
        case .success(let values): disclosed = values
        case .failure(let refusal): throw refusal.failure
        }
        var table = Table(
            columns: [Column(words("字段", "Field"), .key), Column(words("内容", "Value"))],
            empty: "")
        table.append([Cell(words("编号", "Key")), Cell(kind.shown(record.key), .strong)])
        for field in fields {
            let values = disclosed.values.filter { $0.field == field }.map(\.text)
            for value in values.isEmpty ? [Message.neverGiven.text] : values {
                table.append([Cell(field.field?.title ?? ""), Cell(value)])
            }
        }
        try console.write(
            Listing(
                name: "records", table: table, objects: [disclosed.json(of: record, fields)]),
            as: format)
        console.tell(Message.disclosed(disclosed.number).text)
        return .done
    }
}

extension DisclosedValues {
    fileprivate func json(of record: RegistryRecord, _ fields: [FieldNumber]) -> JSONValue {
        let members = fields.map { field in
            JSONValue.Member(
                field.field?.name ?? "",
                .array(values.filter { $0.field == field }.map { .string($0.text) }))
        }
        return [
            "key": .string(record.key.shown), "number": .string(number),
            "values": .object(members),
        ]
    }
}
