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
        let regions = field.type.isRegion ? Self.regions(named: value) : []
        try Self.demandMeaning(of: value, field, kind, isRegion: !regions.isEmpty)
        self.init(
            index, fallback: field.type.fallback, texts: try Self.forms(of: value, field, names),
            beginnings: regions)
    }

    /// A value that the field can never have is mistyped, and does not only find nothing.
    private static func demandMeaning(
        of value: String, _ field: Field, _ kind: Kind, isRegion: Bool
    ) throws(Failure) {
        let type = field.type.head
        let option = "--where \(field.title)"
        if type.isRegion, !isRegion, !Self.isPlace(value) {
            throw Failure(.usage, .invalidValue(value, option: option, allowed: []))
        }
        guard !value.isEmpty, type.isClosed, type.list?.value(inEnglish: value) == nil else {
            return
        }
        do throws(ValueFault) {
            _ = try type.read(value, in: Codes.context)
        } catch {
            guard let list = type.list else {
                throw Failure(.usage, .fieldFault(error.text(of: field, in: kind)))
            }
            throw Failure(
                .usage, .invalidValue(value, option: option, allowed: list.entries.map(\.name)))
        }
    }

    /// Whether a text is read as a region that is known.
    private static func isPlace(_ text: String) -> Bool {
        (try? FieldType.region.read(text, in: Codes.context)).map { Codes.names[$0.value] != nil }
            ?? false
    }

    private static func forms(
        of value: String, _ field: Field, _ names: RecordNames
    ) throws -> [String] {
        var forms = [value]
        let context = Codes.context
        if let read = try? field.type.head.read(value, in: context) { forms.append(read.value) }
        if let code = field.type.head.list?.value(inEnglish: value) { forms.append(code) }
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

extension FieldType {
    /// Whether nothing else may stand in the field than what it can read.
    fileprivate var isClosed: Bool {
        switch self {
        case .code(let list): !list.isOpen
        case .flag, .date, .endDate, .number, .creditCode: true
        default: false
        }
    }
}

extension CodeList.Entry {
    /// The value, in English with what it means.
    fileprivate var name: String {
        words(value, english.map { "\(value) (\($0))" } ?? value)
    }
}
