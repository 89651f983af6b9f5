/// A document that says who someone is: its type and number.
package struct IdentityDocument: CanonicalValue {
    package let kind: IdentityType
    /// The number; never to be shown, see `masked`.
    package let text: String
    /// The number as a citizen's, for the two cards that bear such a one.
    package let citizenID: CitizenID?

    /// `尾号17`: enough to tell people apart, and no more.
    package var masked: String { Pool.masked(text, as: .document) }

    /// Reads a number of the type named; without a name it is that of a resident's card, or of a
    /// foreign resident's, which begins with 9.
    package static func read(
        _ text: String, type: String? = nil, regions: Regions
    ) throws(ValueFault) -> Reading<Self> {
        let kind = try type.map { type throws(ValueFault) in
            IdentityType(rawValue: try IdentityType.list.read(type).value) ?? .other
        }
        if let kind { return try read(text, kind: kind, regions: regions) }
        // Nearly all are a citizen's as they should be written.
        if CitizenID(text) != nil, text.utf8.first != UInt8(ascii: "9") {
            return try read(text, kind: .residentCard, regions: regions)
        }
        let number = CitizenID.normalised(text)
        if number.hasPrefix("9"), CitizenID(number) != nil {
            return try readForeign(text, kind: .permanentResidentCard)
        }
        do {
            return try read(text, kind: .residentCard, regions: regions)
        } catch {
            var fault = error
            if IdentityType.isEarlierPermanentCard(number) {
                fault.parameters[.other] = IdentityType.permanentResidentCard.rawValue
            }
            throw fault
        }
    }

    package static func read(
        _ text: String, kind: IdentityType, regions: Regions
    ) throws(ValueFault) -> Reading<Self> {
        switch kind {
        case .residentCard, .residencePermit:
            let reading = try CitizenID.read(text, regions: regions)
            let id = reading.value
            guard kind == .residentCard || id.isOfHongKongMacaoTaiwan else {
                throw ValueFault(.cnId, [.value: id.masked, .kind: kind.rawValue])
            }
            let document = IdentityDocument(kind: kind, text: id.text, citizenID: id)
            return Reading(document, notes: reading.notes)
        default:
            return try readForeign(text, kind: kind)
        }
    }

    private static func readForeign(
        _ text: String, kind: IdentityType
    ) throws(ValueFault) -> Reading<Self> {
        let number =
            kind == .permanentResidentCard
            ? CitizenID.normalised(text) : text.halfWidth.withoutBlanks.uppercased()
        let fit = kind.fit(of: number)
        guard fit != .none else {
            throw ValueFault(.cnId, [.value: text.starred, .kind: kind.rawValue])
        }
        let document = IdentityDocument(kind: kind, text: number, citizenID: nil)
        var reading = Reading(document)
        if !number.isIdentical(to: text) {
            reading.notes.append(ValueNote(.halfwidth, [.value: document.masked]))
        }
        if fit == .loose {
            reading.notes.append(ValueNote(.idForm, [.name: kind.rawValue]))
        }
        return reading
    }
}

extension IdentityType {
    /// Whether the number is one of the cards given until 2023: three letters of the country and
    /// twelve digits.
    fileprivate static func isEarlierPermanentCard(_ number: String) -> Bool {
        let bytes = number.utf8
        return bytes.count == 15 && bytes.prefix(3).allSatisfy(\.isUpperLetter)
            && bytes.dropFirst(3).allSatisfy(\.isDigit)
    }

    /// How well a number has the shape that its document asks for.
    fileprivate enum Fit {
        case exact, loose, none
    }

    fileprivate func fit(of number: String) -> Fit {
        let bytes = number.utf8
        let isPlain = bytes.allSatisfy { $0.isDigit || $0.isUpperLetter }
        switch self {
        case .residentCard, .residencePermit:
            return CitizenID(number) == nil ? .none : .exact
        case .passport:
            return isPlain && 5...18 ~= bytes.count ? .exact : .none
        case .hongKongMacaoPermit:
            guard isPlain, 8...12 ~= bytes.count else { return .none }
            let hasShape =
                (number.hasPrefix("H") || number.hasPrefix("M"))
                && bytes.dropFirst().allSatisfy(\.isDigit) && [9, 11].contains(bytes.count)
            return hasShape ? .exact : .loose
        case .taiwanPermit:
            guard isPlain, 8...12 ~= bytes.count else { return .none }
            return bytes.allSatisfy(\.isDigit) && [8, 10].contains(bytes.count) ? .exact : .loose
        case .permanentResidentCard:
            if Self.isEarlierPermanentCard(number) { return .exact }
            guard isPlain, [15, 18].contains(bytes.count) else { return .none }
            // Since 2023 the number begins with 9 and has the check digit of a citizen's.
            if bytes.count == 18, bytes.first == UInt8(ascii: "9") {
                return CitizenID(number) == nil ? .none : .exact
            }
            return .loose
        case .officerCard, .other:
            return 2...50 ~= number.count ? .exact : .none
        }
    }
}

extension CitizenID {
    /// Whether the number is of the residence permit: its region is 81, 82 or 83.
    fileprivate var isOfHongKongMacaoTaiwan: Bool {
        ["81", "82", "83"].contains(text.prefix(2))
    }
}
