extension Embeddings {
    /// Why bytes cannot be used as vectors.
    package enum Fault: Error, Hashable, Sendable {
        /// They are not what was written, or cannot be read.
        case damaged
        /// They are of another registry.
        case foreign
        /// A later version of the program wrote them.
        case newer
    }

    /// To be raised with every change of the form, and of what texts, vectors or means are.
    private static let version: UInt64 = 1
    private static let mark: UInt64 = 0x6365_762d_6961_6372
    /// In front of everything else: the mark, the version, a hash of the
    /// registry, the dimension, and how many vectors
    /// and how many bytes of the program's name and version there are.
    private static let headWords = 7
    /// Behind everything else: a checksum.
    private static let tailSize = 8

    /// Writes vectors down to be kept.
    ///
    /// - Parameters:
    ///   - embeddings: the vectors.
    ///   - registry: the id of the registry that they are of.
    /// - Returns: what `init` reads.
    package static func bytes(of embeddings: Embeddings, registry: String) -> [UInt8] {
        let embedder = embeddings.embedder
        let (name, version) = (Array(embedder.name.utf8), Array(embedder.version.utf8))
        let counts = [embeddings.dimension, embeddings.count, name.count, version.count]
        var bytes =
            rawBytes(
                [mark, Self.version, StableHash(of: registry).value] + counts.map(UInt64.init))
            + name + version
        bytes += rawBytes(embeddings.centres.items) + rawBytes(embeddings.centres.needs)
        bytes += rawBytes(embeddings.digests) + rawBytes(embeddings.components)
        return bytes + rawBytes([checksum(of: bytes[...])])
    }

    /// Reads what vectors are kept as.
    ///
    /// - Parameters:
    ///   - bytes: all of them.
    ///   - registry: the id of the registry that they must be of.
    /// - Throws: why they cannot be used.
    package init(_ bytes: [UInt8], registry: String) throws(Fault) {
        guard bytes.count >= 8 * Self.headWords + Self.tailSize else { throw .damaged }
        let head: [UInt64] = rawValues(bytes[..<(8 * Self.headWords)])
        guard head[0] == Self.mark else { throw .damaged }
        guard head[1] <= Self.version else { throw .newer }
        let sum: [UInt64] = rawValues(bytes.suffix(Self.tailSize))
        guard sum == [checksum(of: bytes.dropLast(Self.tailSize))] else { throw .damaged }
        guard head[2] == StableHash(of: registry).value else { throw .foreign }
        var parts = Parts(bytes.dropFirst(8 * Self.headWords).dropLast(Self.tailSize))
        let counts = head[3...].map { Int(clamping: $0) }
        let (dimension, count) = (counts[0], counts[1])
        guard let name: [UInt8] = parts.next(counts[2]),
            let version: [UInt8] = parts.next(counts[3]),
            let items: [Int32] = parts.next(dimension), let needs: [Int32] = parts.next(dimension),
            let digests: [TextDigest] = parts.next(count),
            let components: [Int8] = parts.rest(), dimension > 0,
            components.count.isMultiple(of: dimension), components.count / dimension == count
        else { throw .damaged }
        self.init(
            Embedder(
                name: String(decoding: name, as: UTF8.self),
                version: String(decoding: version, as: UTF8.self)),
            dimension: dimension, digests, components, Centres(items: items, needs: needs))
    }
}

/// Bytes that are read one part after the other.
private struct Parts {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// The next values; `nil` where there are not so many.
    mutating func next<Value: BitwiseCopyable>(_ count: Int) -> [Value]? {
        let size = MemoryLayout<Value>.stride
        guard count <= bytes.count / size else { return nil }
        defer { bytes = bytes.dropFirst(count * size) }
        return rawValues(bytes.prefix(count * size))
    }

    mutating func rest<Value: BitwiseCopyable>() -> [Value]? {
        next(bytes.count / MemoryLayout<Value>.stride)
    }
}

private func rawBytes<Value: BitwiseCopyable>(_ values: [Value]) -> [UInt8] {
    unsafe values.withUnsafeBytes { unsafe [UInt8]($0) }
}

private func rawValues<Value: BitwiseCopyable>(_ bytes: ArraySlice<UInt8>) -> [Value] {
    let number = bytes.count / MemoryLayout<Value>.stride
    return unsafe [Value](unsafeUninitializedCapacity: number) { values, count in
        unsafe bytes.withUnsafeBytes {
            unsafe UnsafeMutableRawBufferPointer(values).copyMemory(from: $0)
        }
        count = number
    }
}
