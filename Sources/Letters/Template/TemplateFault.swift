package import Pool

/// Why a file cannot be the template of letters.
package enum TemplateFault: Error, Hashable, Sendable {
    /// It is no document of Word, or this part of it is not whole, or declares XML entities.
    case unreadable(part: String?)
    /// It holds a program that runs where it is opened.
    case active(part: String)
    /// It leads to something outside that is loaded where it is opened.
    case linked(target: String)
    /// This part holds more than any letter.
    case oversized(part: String)
    /// One row names items of several lists.
    case mixed(lists: [String])

    package func diagnostic(in file: String) -> Diagnostic {
        let place = Place(file: file)
        return switch self {
        case .unreadable(let part):
            Diagnostic(.templateUnreadable, at: place, part.map { [.reason: $0] } ?? [:])
        case .active(let part): Diagnostic(.templateActive, at: place, [.value: part])
        case .linked(let target): Diagnostic(.templateLinked, at: place, [.value: target])
        case .oversized(let part): Diagnostic(.templateOversized, at: place, [.value: part])
        case .mixed(let lists):
            Diagnostic(.templateMixed, at: place, [.list: lists.joined(separator: ", ")])
        }
    }
}
