import Foundation
import Testing

/// A document with parts that are made from the code.
///
/// Each stands between a line `<!-- name -->` and a line `<!-- /name -->`.
struct MarkedDocument {
    let path: String
    private let lines: [Substring]

    init(_ path: String) throws {
        self.path = path
        lines = try Checkout.lines(path)
    }

    /// The names of the parts, in order.
    var names: [String] { lines.compactMap(Self.opening) }

    /// The text of a part, without its marks.
    func part(_ name: String) -> String {
        lines.drop { Self.opening($0) != name }.dropFirst()
            .prefix { $0 != Self.closing(name) }.joined(separator: "\n")
    }

    /// The document with other texts in its parts; parts without one stay.
    func filled(with parts: [String: String]) -> String {
        var result: [Substring] = []
        var open: String?
        for line in lines {
            if let name = open {
                guard line == Self.closing(name) else { continue }
                open = nil
            }
            result.append(line)
            if let name = Self.opening(line), let text = parts[name] {
                result.append(text[...])
                open = name
            }
        }
        return result.joined(separator: "\n")
    }

    /// Compares the parts with what they should be, or writes them when that is asked for.
    func expect(_ parts: [String: String], sourceLocation: SourceLocation = #_sourceLocation) throws
    {
        #expect(Set(names) == Set(parts.keys), "\(path)", sourceLocation: sourceLocation)
        if isUpdating {
            try Data(filled(with: parts).utf8).write(to: Checkout.url(path))
            return
        }
        for name in names {
            #expect(
                part(name) == parts[name], "\(path), \(name): UPDATE_GOLDENS=1 swift test",
                sourceLocation: sourceLocation)
        }
    }

    /// The name in `<!-- name -->`; `nil` for any other line.
    private static func opening(_ line: Substring) -> String? {
        guard line.hasPrefix("<!-- "), line.hasSuffix(" -->"), !line.hasPrefix("<!-- /") else {
            return nil
        }
        return String(line.dropFirst(5).dropLast(4))
    }

    private static func closing(_ name: String) -> Substring { "<!-- /\(name) -->" }
}
