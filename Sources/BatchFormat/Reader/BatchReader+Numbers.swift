import Pool

extension BatchReader {
    /// Looks for numbers that identify or reach a person and stand where they do not belong.
    ///
    /// An identity number is refused; other numbers are kept with a warning, but not where all the
    /// world sees them. `value` is canonical, or `nil` where there is none.
    mutating func checkNumbers(
        in text: String, _ value: String?, _ raw: RawRecord.Field, _ field: Field,
        _ name: RecordName, in block: borrowing Span<UInt8>
    ) throws(ValueFault) {
        let isTag = field.referencedKinds == [.skill]
        // A revision is a hash.
        guard !field.type.isIdentity, text.utf8.span.mayHoldPersonalNumber,
            field.name != Control.revision.rawValue, isTag || !field.isReference
        else { return }
        let numbers = field.type.freeParts(of: value ?? text).flatMap(\.personalNumbers)
        let typed = field.type.holdsFreeText && value != nil ? [] : text.personalNumbers
        if let identity = (numbers + typed).first(where: { $0.form == .identity }) {
            throw ValueFault(.cnId, [.name: identity.masked])
        }
        guard value != nil, !field.isPersonal,
            let number = numbers.first(where: \.isCertain)
        else { return }
        if table.kind == .skill || isTag {
            throw ValueFault(.publicNumber, [.value: number.masked])
        }
        if number.form != .email {
            report(ValueNote(.personalNumber, [.value: number.masked]), raw, field, name, in: block)
        }
    }

    /// The key of a record, with a pseudonym in place of an identity number.
    ///
    /// Batches are named by what everybody sees, so none is named by a number of a person.
    mutating func checkedKey(
        _ key: Key, _ head: RawRecord.Field, _ name: RecordName, in block: borrowing Span<UInt8>
    ) -> Key? {
        guard key.local.utf8.span.mayHoldPersonalNumber,
            let number = key.local.personalNumbers.first(where: \.isCertain)
        else { return key }
        let kind = table.kind
        if kind == .batch || kind == .end || kind == .skill {
            report(
                .publicNumber, at: place(head.line, in: block, isPersonal: true),
                [.field: kind.rawValue, .value: number.masked], record: name)
            return nil
        }
        let isIdentity = key.local.asIdentityNumber != nil
        let code: DiagnosticCode = isIdentity ? .keyHidden : .personalNumber
        report(
            code, at: place(head.line, in: block, isPersonal: true),
            [.kind: kind.rawValue, .field: kind.rawValue, .value: number.masked], record: name)
        return context.key(key)
    }
}

extension FieldType {
    fileprivate var isIdentity: Bool {
        if case .composite(.identity, _) = self { true } else { false }
    }

    /// The parts of a value that are free text, or name a tag.
    fileprivate func freeParts(of value: String) -> [String] {
        guard case .composite(let head, let parameters) = self else {
            return isFree || referencedKinds == [.skill] ? [value] : []
        }
        let composite = Composite(value)
        let free = Set(parameters.filter(\.type.isFree).map(\.name))
        return (head.isFree || head.referencedKinds == [.skill] ? [composite.head] : [])
            + composite.parameters.filter { free.contains($0.name) }.map(\.value)
    }
}
