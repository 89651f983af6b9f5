package import Pool

/// What the text of a field gives, whatever kind of file it stands in: its values, and what is to
/// be said of them.
package struct CheckedValues: Sendable {
    /// The values in their canonical form; none when the text is none of the field's type.
    package private(set) var values: [String] = []
    /// What was noticed, in order.
    package private(set) var notes: [ValueNote] = []
    /// Why the text gives no values.
    package private(set) var fault: ValueFault?

    /// Whether nothing is to be said of the text.
    package var isPlain: Bool { notes.isEmpty && fault == nil }

    /// Reads a text of a record of this kind, in NFC and without blanks at its ends.
    ///
    /// With `isOneValue` nothing in it parts values.
    package init(
        _ text: String, of field: Field, in kind: Kind, _ context: borrowing ReadingContext,
        isOneValue: Bool = false
    ) {
        do throws(ValueFault) {
            let reading = try field.read(text, in: context, isOneValue: isOneValue)
            for value in reading.value {
                notes += try field.strangeNumbers(in: text, value, of: kind)
            }
            notes += reading.notes
            guard !reading.value.contains(where: \.hasLineEndingInBackslash) else {
                throw ValueFault(.trailingBackslash)
            }
            values = reading.value
        } catch {
            fault = error.renamed(for: field)
            do throws(ValueFault) {
                _ = try field.strangeNumbers(in: text, nil, of: kind)
            } catch {
                // That the number stands in another's place is why it cannot be read.
                fault = error
            }
        }
    }
}

extension ValueFault {
    /// An operation that is none of those known has a code of its own.
    fileprivate func renamed(for field: Field) -> ValueFault {
        guard code == .notInList, field.name == Control.operation.rawValue else { return self }
        var parameters = parameters
        parameters[.operation] = parameters[.value]
        return ValueFault(.opUnknown, parameters)
    }
}

extension Field {
    /// Looks for numbers that identify or reach a person and stand where they do not belong.
    ///
    /// An identity number is refused; other numbers are kept with a warning, but not where all the
    /// world sees them. `value` is canonical, or `nil` where there is none.
    fileprivate func strangeNumbers(
        in text: String, _ value: String?, of kind: Kind
    ) throws(ValueFault) -> [ValueNote] {
        let isTag = referencedKinds == [.skill]
        // A revision is a hash.
        guard !type.isIdentity, text.utf8.span.mayHoldPersonalNumber,
            name != Control.revision.rawValue, isTag || !isReference
        else { return [] }
        let numbers = type.freeParts(of: value ?? text).flatMap(\.personalNumbers)
        let typed = type.holdsFreeText && value != nil ? [] : text.personalNumbers
        if let identity = (numbers + typed).first(where: { $0.form == .identity }) {
            throw ValueFault(.cnId, [.name: identity.masked])
        }
        guard value != nil, !isPersonal, let number = numbers.first(where: \.isCertain) else {
            return []
        }
        if kind == .skill || isTag {
            throw ValueFault(.publicNumber, [.value: number.masked])
        }
        return number.form == .email
            ? [] : [ValueNote(.personalNumber, [.value: number.masked])]
    }

    /// The particulars of a finding with the field's name, and without what is personal.
    package func shown(
        _ parameters: [Diagnostic.Parameter: String], code: DiagnosticCode
    ) -> [Diagnostic.Parameter: String] {
        var shown = parameters
        shown[.field] = shown[.field] ?? name
        // The words of a code list say nothing of a person.
        guard isPersonal, code != .wordRead else { return shown }
        // A parameter is named, or quoted where it is none.
        let isNamed = code != .badParam && code != .paramUnknown
        for parameter in [Diagnostic.Parameter.value, .parameter, .guess, .date]
        where parameter != .parameter || !isNamed {
            shown[parameter] = shown[parameter].map { masked($0) }
        }
        return shown
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

extension String {
    /// Whether recutils would join a line of the text to the next.
    var hasLineEndingInBackslash: Bool {
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "\n"), previous == UInt8(ascii: "\\") { return true }
            previous = byte
        }
        return previous == UInt8(ascii: "\\")
    }
}
