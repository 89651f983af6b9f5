import FoundationEssentials
import Glibc
import Ledger
import Pool

/// A file that holds a registry as a whole, its key too, sealed under a pass-phrase.
///
/// After a line that says what it is, everything is sealed: the facts, the key file, the database.
package struct SealedBackup {
    private static let opening = Array("rencai-backup/1\n".utf8)

    let path: String

    package init(path: String) { self.path = path }

    /// Whether a file begins as such a backup does.
    package static func isOne(_ path: String) -> Bool {
        OpenFile(path)?.bytes(0..<opening.count) == opening
    }

    /// Writes the file.
    func write(
        _ facts: BackupFacts, key: [UInt8], database: String, under passphrase: String,
        _ cost: SealedStream.Cost
    ) throws(RegistryError) {
        guard let source = OpenFile(database), source.size == facts.databaseLength else {
            throw RegistryError(.readFailed, [.path: database])
        }
        // Enough memory is the one thing that it can lack.
        guard var sealer = SealedStream.Sealer(passphrase, cost: cost) else {
            throw RegistryError(.bug, [.reason: "Argon2id"])
        }
        let file = try PrivateFile(path, replaces: true)
        try file.write(Self.opening + sealer.head)
        var rest = facts.bytes + key
        var offset = 0
        repeat {
            let count = min(SealedStream.blockLength - rest.count, source.size - offset)
            guard let bytes = source.bytes(offset..<offset + count) else {
                throw RegistryError(.readFailed, [.path: database])
            }
            offset += count
            try file.write(sealer.seal(rest + bytes, isLast: offset == source.size))
            rest = []
        } while offset < source.size
        try file.finish()
    }

    /// Opens the whole file and hands the bytes of the database over, in order.
    ///
    /// - Returns: the facts and the key file.
    /// - Throws: E907 for another file, E941 where the pass-phrase does not open it, E940 where it
    ///   was cut or altered.
    @discardableResult
    func read(
        under passphrase: String, _ take: ([UInt8]) throws -> Void
    ) throws -> (facts: BackupFacts, key: [UInt8]) {
        var blocks = try Blocks(path, passphrase)
        guard let first = blocks.next(), let facts = BackupFacts(first.prefix(BackupFacts.length))
        else { throw RegistryError(.passphraseWrong, [.path: path]) }
        let start = BackupFacts.length + facts.keyLength
        guard first.count > start else { throw RegistryError(.backupBroken, [.path: path]) }
        var length = first.count - start
        try take(Array(first[start...]))
        while let block = blocks.next() {
            length += block.count
            try take(block)
        }
        guard blocks.isAtEnd, length == facts.databaseLength else {
            throw RegistryError(.backupBroken, [.path: path])
        }
        return (facts, Array(first[BackupFacts.length..<start]))
    }

    /// The opened blocks of a file, one after the other.
    private struct Blocks: ~Copyable {
        private let file: OpenFile
        private var opener: SealedStream.Opener
        private var offset: Int
        /// Whether the last block of the stream was met at the end of the file.
        private(set) var isAtEnd: Bool

        init(_ path: String, _ passphrase: String) throws(RegistryError) {
            guard let file = OpenFile(path) else {
                throw RegistryError(reading: path, error: errno)
            }
            let start = SealedBackup.opening.count
            let end = start + SealedStream.headLength
            guard file.bytes(0..<start) == SealedBackup.opening, let head = file.bytes(start..<end)
            else { throw RegistryError(.backupBroken, [.path: path]) }
            self.init(file, try Self.opener(passphrase, head, path), offset: end)
        }

        private init(_ file: OpenFile, _ opener: consuming SealedStream.Opener, offset: Int) {
            self.file = file
            self.opener = opener
            self.offset = offset
            isAtEnd = false
        }

        private static func opener(
            _ passphrase: String, _ head: [UInt8], _ path: String
        ) throws(RegistryError) -> SealedStream.Opener {
            guard let opener = SealedStream.Opener(passphrase, head: head) else {
                throw RegistryError(.backupBroken, [.path: path])
            }
            return opener
        }

        /// The next block; `nil` after the last, and where one does not open.
        mutating func next() -> [UInt8]? {
            let most = SealedStream.blockLength + SealedStream.blockOverhead
            let end = min(offset + most, file.size)
            guard !isAtEnd, offset < end, let sealed = file.bytes(offset..<end),
                let opened = opener.open(sealed)
            else { return nil }
            offset = end
            isAtEnd = opened.isLast && offset == file.size
            return opened.block
        }
    }
}
