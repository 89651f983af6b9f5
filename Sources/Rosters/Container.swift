/// What a file is that is no text, told by its first bytes.
package enum Container: String, CaseIterable, Sendable {
    case xlsx, zip, xls, html, pdf, gzip, rar
    case sevenZip = "7z"
    case png, jpeg, sqlite

    /// The most bytes that are looked at.
    package static let headCount = 4096

    /// Returns `nil` for what may be text.
    package init?(head: some Collection<UInt8>) {
        let head = Array(head.prefix(Self.headCount))
        guard let found = Self.magic.first(where: { head.starts(with: $0.bytes) }) else {
            guard Self.isMarkup(head) else { return nil }
            self = .html
            return
        }
        self = found.container == .zip && Self.isWorkbook(head) ? .xlsx : found.container
    }

    private static let magic: [(container: Container, bytes: [UInt8])] = [
        (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
        // Compound files hold .xls and .et, and also .xlsx under a pass-word.
        (.xls, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        (.pdf, Array("%PDF".utf8)), (.gzip, [0x1F, 0x8B]), (.rar, Array("Rar!".utf8)),
        (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), (.png, [0x89, 0x50, 0x4E, 0x47]),
        (.jpeg, [0xFF, 0xD8, 0xFF]), (.sqlite, Array("SQLite format 3\0".utf8)),
    ]

    /// An Office Open XML package begins with its list of contents, relations or properties.
    private static func isWorkbook(_ head: [UInt8]) -> Bool {
        let text = String(decoding: head, as: UTF8.self)
        return ["[Content_Types].xml", "_rels/", "docProps/", "xl/"].contains { text.contains($0) }
    }

    /// Web systems write tables of HTML, and Excel XML of 2003, into files named .xls.
    private static func isMarkup(_ head: [UInt8]) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = head.dropFirst(head.starts(with: mark) ? mark.count : 0)
        let start = String(decoding: body.drop { $0 <= 0x20 }.prefix(16), as: UTF8.self)
            .lowercased()
        return ["<!doctype", "<html", "<head", "<table", "<?xml", "<meta"]
            .contains { start.hasPrefix($0) }
    }
}
