import Archives
package import Pool

/// A document of Word with placeholders, ready to be filled again and again.
package struct LetterTemplate: Sendable {
    private enum Part: Sendable {
        /// Copied as it is.
        case stored(StoredPart)
        case filled(name: String, [TemplatePiece])
    }

    private var parts: [Part] = []

    /// The most bytes that a template may have as a file.
    package static var mostBytes: Int { TemplateBounds.fileBytes }

    /// - Throws: a ``TemplateFault`` for what is no document, or would act on whoever opens the
    ///   letter.
    package init(_ bytes: [UInt8]) throws(TemplateFault) {
        do {
            let archive = try Archive(bytes)
            try self.init(archive)
        } catch let fault as TemplateFault {
            throw fault
        } catch let fault as ArchiveFault {
            throw fault.kind == .oversized
                ? .oversized(part: fault.part) : .unreadable(part: fault.part)
        } catch {
            throw .unreadable(part: nil)
        }
    }

    private init(_ archive: borrowing Archive) throws {
        let types = try ContentTypes(archive)
        guard archive.parts.count <= TemplateBounds.parts else {
            throw TemplateFault.oversized(part: types.main)
        }
        var size = 0
        for name in archive.parts where !name.hasSuffix("/") {
            try TemplateSafety.demandPassive(name)
            let bytes = try archive.bytes(of: name, upTo: types.limit(of: name))
            size += bytes.count
            guard size <= TemplateBounds.fileBytes else {
                throw TemplateFault.oversized(part: name)
            }
            try parts.append(Self.part(name, bytes, types, archive))
        }
    }

    private static func part(
        _ name: String, _ bytes: [UInt8], _ types: ContentTypes, _ archive: borrowing Archive
    ) throws -> Part {
        let isText = types.holdText(name)
        guard isText || name.lowercased().hasSuffix(".rels") else {
            return .stored(try archive.stored(name))
        }
        guard let root = MarkupReader.root(of: bytes) else {
            throw TemplateFault.unreadable(part: name)
        }
        guard isText else {
            try TemplateSafety.demandClosed(root)
            return .stored(try archive.stored(name))
        }
        // Whoever writes such documents names its elements so.
        guard root.name.hasPrefix("w:") else { throw TemplateFault.unreadable(part: name) }
        try TemplateSafety.demandClosedFields(root)
        return .filled(name: name, try PartCompiler.pieces(of: root))
    }

    private var placeholders: [Placeholder] {
        parts.flatMap { part -> [Placeholder] in
            if case .filled(_, let pieces) = part { return pieces.placeholders }
            return []
        }
    }

    /// The letter as a file of Word; the same letter gives the same bytes.
    package func filled(with letter: LetterText) -> [UInt8] {
        ArchiveWriter.archive { writer in
            for part in parts {
                switch part {
                case .stored(let part): writer.add(part)
                case .filled(let name, let pieces):
                    var markup = MarkupWriter()
                    pieces.fill(letter, into: &markup)
                    writer.add(name, markup.bytes)
                }
            }
        }
    }
}

extension LetterTemplate {
    /// What does not agree between the template and the letters that it is for, by the names of
    /// these: placeholders that nothing takes the place of, and values without a place.
    package func findings(for names: [String], in file: String) -> [Diagnostic] {
        let place = Place(file: file)
        var (known, used, unknown) = (Set(names), Set<String>(), [String]())
        for placeholder in placeholders where used.insert(placeholder.fullName).inserted {
            if known.remove(placeholder.fullName) == nil { unknown.append(placeholder.fullName) }
        }
        var findings = unknown.map { name in
            var parameters: [Diagnostic.Parameter: String] = [.name: name]
            parameters[.guess] = closest(to: name, in: names)
            return Diagnostic(.placeholderUnknown, at: place, parameters)
        }
        if !known.isEmpty {
            let list = names.filter(known.contains).joined(separator: "、")
            findings.append(Diagnostic(.placeholderUnused, at: place, [.list: list]))
        }
        return findings
    }
}

extension Archive {
    /// All bytes of a part, where they are no more than the limit.
    fileprivate func bytes(of part: String, upTo limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try forEachChunk(of: part, upTo: limit) { bytes += $0 }
        return bytes
    }
}
