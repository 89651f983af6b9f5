import CImport

/// A file of this folder, as the program carries it.
package struct EmbeddedFile: Sendable {
    /// The name without its folder.
    package let name: String
    package let bytes: [UInt8]
}

/// What a new registry starts from: the vocabulary, the tables of codes, and the examples.
package enum ImportKit {
    /// The batches of the vocabulary, in the order in which they are imported.
    package static let vocabulary = files {
        $0.hasPrefix("vocabulary/") && $0.hasSuffix(".rec")
    }
    /// Which columns of tables give what, for each kind of record.
    package static let maps = files { $0.hasPrefix("maps/") }
    /// The batches of the example, in the order in which they are imported.
    package static let examples = files { $0.hasPrefix("examples/") }

    /// The administrative divisions with the years of their codes: code, name, from, to.
    package static let regions = table("regions.tsv")
    /// The fields of technology: code, code above, name.
    package static let fields = table("fields.tsv")
    /// The industries: code, name, fields of technology.
    package static let industries = table("industries.tsv")

    private static func table(_ name: String) -> [UInt8] {
        files { $0 == "vocabulary/\(name)" }.first?.bytes ?? []
    }

    /// The files whose paths are wanted; of the others nothing is copied.
    private static func files(_ isWanted: (String) -> Bool) -> [EmbeddedFile] {
        (0..<import_file_count).compactMap { index in
            let file = unsafe import_file(at: index)
            let path = unsafe String(cString: file.path)
            guard isWanted(path) else { return nil }
            let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
            let name = path.drop { $0 != "/" }.dropFirst()
            return EmbeddedFile(name: String(name), bytes: unsafe Array(bytes))
        }
    }
}
