import Foundation
import Testing

/// Sizes that keep the code readable.
@Suite struct ShapeTests {
    private static let sources = ["Sources", "Tests", "Benchmarks", "Import", "Schema"].flatMap {
        Checkout.files(under: $0, endingIn: ".swift")
    }

    @Test func keepsFilesShort() throws {
        for path in Self.sources {
            let count = try Checkout.lines(path).count - 1
            #expect(count <= 500, "\(path) has \(count) lines")
        }
    }

    @Test func keepsFunctionsShort() throws {
        for path in Self.sources {
            for body in try functions(in: Checkout.lines(path)) {
                #expect(body.count <= 70, "\(path):\(body.lowerBound) has \(body.count) lines")
            }
        }
    }

    @Test func findsTheLinesOfAFunction() {
        let text = """
            protocol P {
                func f()
            }
            extension S {
                func f(
                    a: Int
                ) {
                    g()
                }

                var x: Int { 1 }
                init() {
                }
            }
            """
        #expect(
            functions(in: text.split(separator: "\n", omittingEmptySubsequences: false))
                == [5..<10, 12..<14])
    }

    @Test func leavesNothingForLater() throws {
        let marks = ["TO" + "DO", "FIX" + "ME"]
        let others = ["Sources", "Schema", "Import", "Tests"].flatMap {
            Checkout.files(under: $0, endingIn: ".c", ".h", ".sql", ".md")
        }
        let top = ["Package.swift", "Makefile", "README.md", "CHANGELOG.md"]
        for path in Self.sources + others + top {
            let text = try Checkout.text(path)
            #expect(!marks.contains { text.contains($0) }, "\(path)")
        }
    }

    @Test func keepsTheFirstPageShort() throws {
        #expect(try Checkout.lines("README.md").count - 1 <= 200)
    }

    /// The lines of every function, counted from one.
    ///
    /// The sources are formatted, so a body ends where a brace stands below its declaration.
    private func functions(in lines: [Substring]) -> [Range<Int>] {
        lines.indices.compactMap { start in
            let line = lines[start]
            guard isDeclaration(line), line.last != "}" else { return nil }
            let indent = line.prefix { $0 == " " }
            let inside = lines[(start + 1)...].prefix { next in
                next.isEmpty || next.hasPrefix(indent) && next != "\(indent)}"
            }
            guard inside.endIndex < lines.endIndex, lines[inside.endIndex] == "\(indent)}" else {
                return nil
            }
            return start + 1..<inside.endIndex + 2
        }
    }

    private func isDeclaration(_ line: Substring) -> Bool {
        let modifiers: Set<Substring> = [
            "package", "private", "fileprivate", "static", "mutating", "nonmutating", "borrowing",
            "consuming", "final", "override", "convenience", "unsafe", "nonisolated",
        ]
        let words = line.split(separator: " ").drop { modifiers.contains($0) || $0.hasPrefix("@") }
        guard let word = words.first?.prefix(while: \.isLetter) else { return false }
        return ["func", "init", "deinit", "subscript"].contains(word)
            || word == "var" && line.last == "{"
    }
}
