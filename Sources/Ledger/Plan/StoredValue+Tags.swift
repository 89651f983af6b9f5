import Pool

extension StoredValue {
    /// How a tag came to the record, where that makes a difference.
    ///
    /// Millions are planned, and nearly all are told by their letters to be of no such source.
    var tagSource: TagSource? {
        guard target != nil, text.mayNameTagSource else { return nil }
        return Composite(text).tagSource
    }

    /// What the value says, as it is written now.
    ///
    /// Earlier versions put the source of a tag that was confirmed in a workbook last, and digests hold
    /// what they wrote.
    var saidText: String {
        guard target != nil, text.hasSourceLast else { return safeText }
        var tag = Composite(text)
        guard let weight = tag.parameters.firstIndex(where: { $0.name == Need.weight.name }),
            let source = tag.parameters.popLast()
        else { return text }
        tag.parameters.insert(source, at: weight)
        return tag.text
    }
}

extension String {
    /// Whether the last parameter says that somebody has confirmed the tag.
    fileprivate var hasSourceLast: Bool {
        // Millions of tags end otherwise.
        utf8.last == Self.confirmedSource.utf8.last && hasSuffix(Self.confirmedSource)
    }

    private static let confirmedSource = "; \(Skill.source.name)=\(TagSource.confirmed.rawValue)"

    /// Whether the text has a parameter, and a Chinese letter as the words for sources have.
    fileprivate var mayNameTagSource: Bool {
        let bytes = utf8.span
        guard let mark = bytes.firstIndex(of: UInt8(ascii: ";"), from: 0) else { return false }
        return (mark..<bytes.count).contains { bytes[$0] >= 0x80 }
    }
}

extension [StoredValue] {
    /// The places of tags that were only recognised in texts though somebody states or confirms them:
    /// they are no news.
    var superseded: [Int] {
        let recognized = indices.filter { self[$0].tagSource == .recognized }
        guard !recognized.isEmpty else { return [] }
        let stated = Set(
            indices.filter { !recognized.contains($0) }.compactMap { place in
                self[place].target.map { Tag(field: self[place].field, target: $0) }
            })
        return recognized.filter { place in
            guard let target = self[place].target else { return false }
            return stated.contains(Tag(field: self[place].field, target: target))
        }
    }
}

/// A tag in one field of a record.
private struct Tag: Hashable {
    let field: FieldIndex
    let target: Int
}
