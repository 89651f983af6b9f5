import Ledger
import Pool

extension KeyFile {
    /// What a key file holds.
    enum Content: Hashable, Sendable {
        /// For whoever can read the file.
        case open(RegistryKeys)
        /// For whoever knows the pass-phrase too.
        case locked(WrappedKeys)
    }
}

extension KeyFile.Content {
    /// The keys; asks for the pass-phrase where one is needed.
    ///
    /// - Returns: `nil` where none is given.
    /// - Throws: E922 where it is another one.
    func keys(_ passphrase: () -> String?) throws(RegistryError) -> RegistryKeys? {
        switch self {
        case .open(let keys): return keys
        case .locked(let wrapped):
            guard let passphrase = passphrase() else { return nil }
            return try wrapped.unwrap(passphrase)
        }
    }
}

extension KeyFile.Content {
    private static let (opening, form) = ("RegistryKey", "2")
    private static let (openName, lockedName) = ("Keys", "Wrapped_keys")

    /// The text of the file: one secret in digits, or a record.
    var text: String {
        switch self {
        case .open(let keys):
            keys.secret.map { $0.hex + "\n" } ?? record(Self.openName, keys.bytes)
        case .locked(let wrapped): record(Self.lockedName, wrapped.bytes)
        }
    }

    private func record(_ name: String, _ bytes: [UInt8]) -> String {
        "\(Self.opening): \(Self.form)\n\(name): \(bytes.hex)\n"
    }

    /// Reads the text of a key file; `nil` where it is none.
    init?(_ text: String) {
        let digits = text.filter { !$0.isWhitespace }
        if let keys = [UInt8](hex: digits).flatMap(RegistryKeys.init(secret:)) {
            self = .open(keys)
            return
        }
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        }
        guard lines.count == 2, lines[0] == [Self.opening, Self.form], lines[1].count == 2,
            let bytes = [UInt8](hex: lines[1][1])
        else { return nil }
        let isLocked = lines[1][0] == Self.lockedName
        let wrapped = isLocked ? WrappedKeys(bytes: bytes) : nil
        let open = lines[1][0] == Self.openName ? RegistryKeys(bytes: bytes) : nil
        switch (open, wrapped) {
        case (let keys?, nil): self = .open(keys)
        case (nil, let wrapped?): self = .locked(wrapped)
        default: return nil
        }
    }
}

extension [UInt8] {
    /// The bytes that hexadecimal digits write; `nil` where there are others.
    init?(hex: String) {
        let digits = [UInt8](hex.utf8)
        guard digits.count.isMultiple(of: 2),
            digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
        else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).compactMap { index in
            UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
        }
    }
}
