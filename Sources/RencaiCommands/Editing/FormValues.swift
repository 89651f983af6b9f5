import Pool
import RecText

/// What a form says that somebody filled in: the values of each field, those left open not counted.
struct FormValues {
    private var values: [FieldIndex: [String]] = [:]
    private(set) var faults: [FormFault] = []
    /// Whether nothing is left but comments.
    let isEmpty: Bool

    init(_ text: String, of kind: Kind) {
        let document = RecDocument(text)
        isEmpty = document.records.isEmpty
        faults = document.strayLines.map { FormFault(text: Message.formStray(line: $0).text) }
        for field in document.records.flatMap(\.fields) {
            do throws(Failure) {
                let (index, _) = try kind.field(typed: field.name.trimmed)
                let value = field.value.trimmed
                if !value.isEmpty { values[index, default: []].append(value) }
            } catch {
                faults.append(FormFault(error))
            }
        }
    }

    subscript(_ field: FieldIndex) -> [String] { values[field] ?? [] }

    /// The field that a line of a form names.
    static func field(on line: Substring, of kind: Kind) -> FieldIndex? {
        guard !line.hasPrefix("#"), let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" })
        else { return nil }
        return try? kind.field(typed: String(line[..<colon]).trimmed).0
    }
}
