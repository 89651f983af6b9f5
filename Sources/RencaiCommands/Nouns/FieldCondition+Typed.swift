import Pool
import Registry

extension FieldCondition {
    /// Reads what is typed behind `--where`: `FIELD=VALUE`, several values parted by `|`,
    /// `FIELD=FROM..TO`, `FIELD含WORDS`, `FIELD=` for those that say nothing; several conditions are
    /// parted by ` 且 ` or ` and `.
    static func all(
        _ texts: [String], _ kind: Kind, _ names: RecordNames
    ) throws -> [FieldCondition] {
        try texts.flatMap { text in
            try text.split(parted: [" 且 ", " and "]).map {
                try FieldCondition($0.trimmed, kind, names)
            }
        }
    }

    private init(_ text: String, _ kind: Kind, _ names: RecordNames) throws {
        let typed = try TypedCondition(text, kind)
        let (index, field) = (typed.index, typed.field)
        guard !field.isPersonal else {
            throw Failure(.usage, .filterOnPersonal(field.title))
        }
        switch typed.demand {
        case .nothing: self.init(index, fallback: "", texts: [""])
        case .range(let text): try self.init(range: text, index, field)
        case .part(let words): try self.init(holding: words, index, field, names)
        case .values(let values): try self.init(values, index, field, kind, names)
        }
    }

    /// One of these values; records and regions may be named by their names.
    private init(
        _ values: [String], _ index: FieldIndex, _ field: Field, _ kind: Kind,
        _ names: RecordNames
    ) throws {
        var regions: [String] = []
        var forms: [String] = []
        for value in values {
            let found = field.type.isRegion ? Self.regions(named: value) : []
            try Self.demandMeaning(of: value, field, kind, isRegion: !found.isEmpty)
            regions += found
            forms += try Self.forms(of: value, field, names)
        }
        self.init(index, fallback: field.type.fallback, texts: forms, beginnings: regions)
    }

    /// Values that hold the words: names, labels of codes, or what is written.
    private init(
        holding words: String, _ index: FieldIndex, _ field: Field, _ names: RecordNames
    ) throws {
        if let kinds = field.type.referencedKinds {
            let keys = try names.keys(holding: words, in: kinds).map(\.description)
            self.init(index, fallback: nil, texts: keys)
            return
        }
        let sought = words.nfkcFolded
        let codes = field.type.isRegion || field.isCoded ? Codes.names : [:]
        self.init(index, fallback: field.type.fallback) { value in
            (codes[value] ?? value).nfkcFolded.contains(sought)
        }
    }

    /// Dates, numbers and amounts from one to another, both counted in.
    private init(range text: String, _ index: FieldIndex, _ field: Field) throws(Failure) {
        let ends = text.split(parted: [".."]).map(\.trimmed)
        guard ends.count == 2, ends != ["", ""] else { throw Failure(.usage, .rangeForm(text)) }
        func end<Value>(_ place: Int, _ read: (String) -> Value?) throws(Failure) -> Value? {
            guard !ends[place].isEmpty else { return nil }
            guard let value = read(ends[place]) else { throw Failure(.usage, .rangeForm(text)) }
            return value
        }
        let fallback = field.type.fallback
        switch field.type.head {
        case .date, .endDate:
            let read = { (text: String) in try? PartialDate.read(text).value }
            guard let period = Period(from: try end(0, read), to: try end(1, read)) else {
                throw Failure(.usage, .rangeForm(text))
            }
            self.init(index, fallback: fallback) { value in
                PartialDate(canonical: value).map(period.contains) ?? false
            }
        case .number:
            let (least, most) = (try end(0) { Int($0) }, try end(1) { Int($0) })
            self.init(index, fallback: fallback) { value in
                Int(value).map { (least ?? .min) <= $0 && $0 <= (most ?? .max) } ?? false
            }
        case .money:
            let read = { (text: String) in try? Money.read(text).value }
            let (least, most) = (try end(0, read), try end(1, read))
            self.init(index, fallback: fallback) { value in
                (try? Money.read(value).value).map {
                    (least?.lowest ?? 0) <= $0.lowest && $0.highest <= (most?.highest ?? .max)
                } ?? false
            }
        default: throw Failure(.usage, .noRange(field.title))
        }
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
    /// Whether values lie in an order, so that there are ranges.
    var hasRanges: Bool {
        switch head {
        case .date, .endDate, .number, .money: true
        default: false
        }
    }

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
