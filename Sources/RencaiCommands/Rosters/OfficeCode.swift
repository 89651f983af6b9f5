import Foundation
import Pool

/// The code that an office gets which is registered by its name alone: the initials of its name as
/// it is pronounced, 兰州理工大学 `lzlgdx`.
struct OfficeCode {
    let text: String

    /// The first code that nobody has.
    init(of name: String, besides taken: Set<String>) {
        let spelled =
            name.applyingTransform(StringTransform("Han-Latin; Latin-ASCII"), reverse: false) ?? ""
        let initials = spelled.lowercased().split { !$0.isLetter }.compactMap(\.first)
            .filter { $0.isASCII }
        let stem = initials.isEmpty ? "dw" : String(initials.prefix(12))
        let codes = (1...).lazy.map { $0 == 1 ? stem : "\(stem)-\($0)" }
        text = codes.first { !taken.contains($0) && $0 != Key.shared } ?? stem
    }
}
