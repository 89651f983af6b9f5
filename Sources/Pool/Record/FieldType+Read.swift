/// What a value needs to know besides its own text.
package struct ReadingContext: Sendable {
    package var regions: Regions
    /// Names in which a mark stands that else parts values, folded: 农、林、牧、渔业.
    package var wholeNames: Set<String>
    /// The day that the batch speaks of, from which 一年内 counts.
    package var today: PartialDate?
    /// What stands for an identity number that is used as a key; without it the number stays.
    package var pseudonym: (@Sendable (_ identity: String) -> String)?

    package init(regions: Regions, wholeNames: Set<String> = []) {
        self.regions = regions
        self.wholeNames = wholeNames
    }

    /// The key, with a pseudonym in place of an identity number.
    package func key(_ key: Key) -> Key {
        guard let pseudonym, let identity = key.local.asIdentityNumber else { return key }
        return Key(space: key.space, local: pseudonym(identity)) ?? key
    }

    /// The text of a reference, with a pseudonym in place of an identity number.
    package func reference(_ text: String) -> String {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard let pseudonym, let identity = parts.last.flatMap({ String($0).asIdentityNumber })
        else { return text }
        return (parts.count > 1 ? "\(parts[0]):" : "") + pseudonym(identity)
    }
}

extension String {
    /// The only number in a few words, 约3人; `nil` where there are several.
    fileprivate var onlyNumber: String? {
        let text = halfWidth.withArabicDigits
        let groups = text.split { !($0.isASCII && $0.isNumber) }
        return groups.count == 1 && text.count <= 8 && !text.contains(where: { ".-".contains($0) })
            ? String(groups[0]) : nil
    }
}

extension FieldType {
    /// Reads a value leniently and gives its canonical text.
    ///
    /// References are only trimmed here: whether they name a record is the registry's to say.
    package func read(
        _ text: String, in context: borrowing ReadingContext
    ) throws(ValueFault) -> Reading<String> {
        if case .text(let limit) = self { return try readText(text, limit: limit) }
        let line = text.onOneLine
        if isEvidentlyCanonical(line.utf8.span, in: context) {
            let isSame = line.isIdentical(to: text)
            return Reading(line, notes: isSame ? [] : [ValueNote(.halfwidth, [.value: line])])
        }
        var reading = try readLine(line, in: context)
        reading.value = reading.value.nfc
        return reading
    }

    /// Reads a value that stands on one line.
    private func readLine(
        _ text: String, in context: borrowing ReadingContext
    ) throws(ValueFault) -> Reading<String> {
        switch self {
        case .text(let limit), .line(let limit): try readText(text, limit: limit)
        case .personName: try PersonName.read(text).canonical
        case .code(let list): try list.read(readText(text, limit: Self.codeLimit).value)
        case .flag: try YesNo.list.read(text)
        case .number(let range): try readNumber(text, range: range)
        case .date: try PartialDate.read(text).canonical
        case .endDate: try PartialDate.readEnd(text, today: context.today).canonical
        case .dateTime: try DateTime.read(text).canonical
        case .period: try Period.read(text).canonical
        case .money: try Money.read(text).canonical
        case .phone: try Phone.read(text).canonical
        case .email: try Email.read(text).canonical
        case .creditCode: try CreditCode.read(text).canonical
        case .identity: Reading(text)
        case .region:
            readRegion(try readText(text, limit: Self.codeLimit).value, in: context.regions)
        case .schemeClass:
            try SchemeClass.read(readText(text, limit: Self.classLimit).value).canonical
        case .reference(let kinds): try readReference(text, to: kinds, in: context)
        case .composite(let head, let parameters):
            try readComposite(text, head: head, parameters: parameters, in: context)
        }
    }

    /// A space, a colon and a local key.
    static let referenceLimit = 81
    /// The longest words that open lists and the table of regions let in.
    private static let codeLimit = 200
    /// The most characters of a scheme and a class.
    private static let classLimit = 100

    /// Keys are in half width; a skill may also be named by its label, which is kept as it is.
    private func readReference(
        _ text: String, to kinds: [Kind], in context: borrowing ReadingContext
    ) throws(ValueFault) -> Reading<String> {
        _ = try readText(text, limit: Self.referenceLimit)
        let narrow = text.halfWidth
        guard kinds != [.skill] else { return Reading(text) }
        guard !kinds.contains(.skill), !narrow.isIdentical(to: text) else {
            return Reading(context.reference(text))
        }
        return Reading(
            context.reference(narrow.trimmed), notes: [ValueNote(.halfwidth, [.value: narrow])])
    }

    private func readText(_ text: String, limit: Int) throws(ValueFault) -> Reading<String> {
        // A text has at least as many bytes as characters: most need no counting.
        if text.utf8.count > limit, text.count > limit {
            throw ValueFault(
                .tooLong, [.count: String(text.count), .limit: String(limit)])
        }
        return Reading(text)
    }

    private func readNumber(
        _ text: String, range: ClosedRange<Int>
    ) throws(ValueFault) -> Reading<String> {
        let digits = text.halfWidth
        guard let number = Int(digits), digits.utf8.allSatisfy(\.isDigit) else {
            var parameters: [Diagnostic.Parameter: String] = [.value: text]
            parameters[.guess] = text.onlyNumber
            throw ValueFault(.notANumber, parameters)
        }
        guard range.contains(number) else {
            throw ValueFault(
                .notInList,
                [.value: text, .list: "\(range.lowerBound)..\(range.upperBound)"])
        }
        let canonical = String(number)
        let notes =
            canonical.isIdentical(to: text) ? [] : [ValueNote(.halfwidth, [.value: canonical])]
        return Reading(canonical, notes: notes)
    }

    /// A code of GB/T 2260, a name of the table, or text that is kept with a warning.
    private func readRegion(_ text: String, in regions: Regions) -> Reading<String> {
        let plain = text.halfWidth
        if regions.isKnown(plain) { return Reading(plain) }
        if let code = regions.code(named: plain) { return Reading(code) }
        var parameters: [Diagnostic.Parameter: String] = [.value: text]
        parameters[.guess] = regions.nameMeant(by: plain)
        return Reading(text, notes: [ValueNote(.unlisted, parameters)])
    }

    private func readComposite(
        _ text: String, head: FieldType, parameters: [Parameter],
        in context: borrowing ReadingContext
    ) throws(ValueFault) -> Reading<String> {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\\") })
        else { return try readHead(text, head, parameters: [], in: context) }
        let parts = Composite.split(text)
        let given = try parts.dropFirst().map { part throws(ValueFault) in
            try Self.parameter(part, among: parameters)
        }
        return try readHead(
            Composite.unescape(parts[0]).trimmed, head,
            parameters: given.sorted { $0.index < $1.index }, in: context)
    }

    /// A parameter as it is given, and where it stands in the table.
    private struct Given {
        var index: Int
        var parameter: Parameter
        var value: String
    }

    private static func parameter(
        _ part: String, among parameters: [Parameter]
    ) throws(ValueFault) -> Given {
        guard let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")) else {
            throw ValueFault(.badParam, [.parameter: part])
        }
        let name = String(part[..<equals]).trimmed
        guard let index = parameters.firstIndex(where: { $0.name == name }) else {
            throw ValueFault(
                .paramUnknown,
                [.parameter: name, .list: parameters.map(\.name).joined(separator: ", ")])
        }
        let value = Composite.unescape(part[part.utf8.index(after: equals)...]).trimmed
        guard !value.isEmpty else {
            throw ValueFault(.badParam, [.parameter: part])
        }
        return Given(index: index, parameter: parameters[index], value: value)
    }

    private func readHead(
        _ text: String, _ type: FieldType, parameters: [Given],
        in context: borrowing ReadingContext
    ) throws(ValueFault) -> Reading<String> {
        let head = try readHeadAlone(text, type, parameters: parameters, in: context)
        var notes = head.notes
        var composite = Composite(head: head.value)
        for given in parameters {
            guard let reading = try read(given, in: context) else {
                notes.append(
                    ValueNote(
                        .nothingRead,
                        [.word: given.value, .parameter: given.parameter.name]))
                continue
            }
            notes += reading.notes
            guard composite[named: given.parameter.name] == nil else {
                throw ValueFault(.badParam, [.parameter: given.parameter.name])
            }
            composite.parameters.append((given.parameter.name, reading.value))
        }
        return Reading(composite.text, notes: notes)
    }

    /// The value of a parameter; `nil` where it says that there is none.
    private func read(
        _ given: Given, in context: borrowing ReadingContext
    ) throws(ValueFault) -> Reading<String>? {
        do throws(ValueFault) {
            switch given.parameter.type.placeholder(given.value) {
            case .ditto?: throw ValueFault(.ditto, [.word: given.value])
            case .some: return nil
            case nil: return try given.parameter.type.read(given.value, in: context)
            }
        } catch {
            var fault = error
            fault.parameters[.parameter] = given.parameter.name
            throw fault
        }
    }

    /// What an identity number looks like depends on the document that it stands on.
    private func readHeadAlone(
        _ text: String, _ type: FieldType, parameters: [Given],
        in context: borrowing ReadingContext
    ) throws(ValueFault) -> Reading<String> {
        guard !text.isEmpty else { throw ValueFault(.emptyValue) }
        if let word = type.placeholder(text) {
            throw ValueFault(word == .ditto ? .ditto : .emptyValue, [.word: text])
        }
        guard case .identity = type else { return try type.read(text, in: context) }
        let document = parameters.first { $0.parameter.name == Talent.documentType.name }?.value
        return try IdentityDocument.read(text, type: document, regions: context.regions).canonical
    }
}
