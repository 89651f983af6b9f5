package import Pool

/// A text of a cell as it may be read: without what is not seen, in NFC, no blanks at its ends.
package struct CheckedText: Sendable {
    package let text: String
    /// What was found in it; nothing is read of a text with an error.
    package let notes: [ValueNote]

    package init(_ given: String) {
        if given.utf8.span.isPlain {
            (text, notes) = (given.trimmed, [])
            return
        }
        // The ends of lines are no part of what a line holds.
        let lines = given.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let bytes = line.utf8.span
            return Inspection(bytes, bytes.indices)
        }
        text = lines.map(\.text).joined(separator: "\n").nfc.trimmed
        notes = lines.flatMap(\.findings).map { ValueNote($0.code, $0.parameters) }
    }

    package var isSound: Bool { notes.allSatisfy { $0.code.severity != .error } }
}
