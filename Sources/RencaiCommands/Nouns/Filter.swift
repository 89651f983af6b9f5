import Pool
import Registry

/// A condition of `--where`: a field, and a value that one of its values must be.
struct Filter {
    private let field: FieldIndex
    /// The value of records that name none.
    private let fallback: String?
    /// The texts that count as the value, folded.
    private let wanted: Set<String>
    /// How the codes of the region begin that is the value, with all that lies in it.
    private let regions: [String]

    /// Reads `FIELD=VALUE`; records and regions may be named by their names.
    init(_ text: String, _ kind: Kind, _ names: RecordNames) throws {
        guard let sign = text.firstIndex(where: { $0 == "=" || $0 == "＝" }) else {
            throw Failure(.usage, .filterForm(text))
        }
        let name = String(text[..<sign]).trimmed
        let value = String(text[text.index(after: sign)...]).trimmed
        let (index, described) = try kind.field(typed: name)
        guard !described.isPersonal else {
            throw Failure(.usage, .filterOnPersonal(described.title))
        }
        field = index
        fallback = described.type.fallback
        regions = described.type.isRegion ? Self.regions(named: value) : []
        wanted = Set(try Self.forms(of: value, described, names).map(\.nfkcFolded))
    }

    private static func forms(
        of value: String, _ field: Field, _ names: RecordNames
    ) throws -> [String] {
        var forms = [value]
        let context = Codes.context
        if let read = try? field.type.head.read(value, in: context) { forms.append(read.value) }
        if let kinds = field.type.referencedKinds, let key = try names.key(of: value, in: kinds) {
            forms.append(key.description)
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

    /// Whether one of the record's values is what was asked for; parameters do not count.
    func admits(_ record: RegistryRecord) -> Bool {
        let values = record.record.values(field)
        return (values.isEmpty ? [fallback].compactMap(\.self) : values).contains { text in
            wanted.contains(text.nfkcFolded) || wanted.contains(Composite(text).head.nfkcFolded)
                || regions.contains { text.hasPrefix($0) }
        }
    }
}

extension FieldType {
    fileprivate var isRegion: Bool {
        if case .region = self { true } else { false }
    }

    /// The value of a record that names none.
    var fallback: String? {
        if case .code(let list) = self { list.fallback } else { nil }
    }
}
