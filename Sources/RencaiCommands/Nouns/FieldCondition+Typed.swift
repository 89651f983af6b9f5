import Pool
import Registry

extension FieldCondition {
    /// Reads `FIELD=VALUE` of `--where`; records and regions may be named by their names.
    init(_ text: String, _ kind: Kind, _ names: RecordNames) throws {
        guard let sign = text.firstIndex(where: { $0 == "=" || $0 == "＝" }) else {
            throw Failure(.usage, .filterForm(text))
        }
        let name = String(text[..<sign]).trimmed
        let value = String(text[text.index(after: sign)...]).trimmed
        let (index, field) = try kind.field(typed: name)
        guard !field.isPersonal else {
            throw Failure(.usage, .filterOnPersonal(field.title))
        }
        self.init(
            index, fallback: field.type.fallback, texts: try Self.forms(of: value, field, names),
            beginnings: field.type.isRegion ? Self.regions(named: value) : [])
    }

    private static func forms(
        of value: String, _ field: Field, _ names: RecordNames
    ) throws -> [String] {
        var forms = [value]
        let context = Codes.context
        if let read = try? field.type.head.read(value, in: context) { forms.append(read.value) }
        if let kinds = field.type.referencedKinds {
            forms += try names.keys(of: value, in: kinds).map(\.description)
        }
        return forms + Codes.names.filter { $0.value == value }.map(\.key)
    }

    /// The first digits of the codes of a region that is given by code or name: 6201 for 兰州市.
    private static func regions(named value: String) -> [String] {
        let codes = Codes.regions.all.filter { $0.name == value || $0.code == value }.map(\.code)
        return Set(codes).map { code in
            code.hasSuffix("0000")
                ? String(code.prefix(2))
                : code.hasSuffix("00") ? String(code.prefix(4)) : code
        }
    }
}
