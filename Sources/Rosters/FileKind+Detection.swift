import BatchFormat
package import Pool

extension FileKind {
    /// The most bytes of a file's beginning that are looked at.
    package static let headCount = 4096

    /// What a file is that is no text, by its first bytes; `nil` for what may be text.
    ///
    /// An archive and a compound file hold things of many kinds: see `init(archive:)`.
    package init?(head: some Collection<UInt8>) {
        let head = Array(head.prefix(Self.headCount))
        if let found = Self.magic.first(where: { head.starts(with: $0.bytes) }) {
            self = found.kind
        } else if let markup = FileKind(markup: head) {
            self = markup
        } else {
            return nil
        }
    }

    /// What a whole file is that is no text; its name tells apart programs that write the same.
    package init?(_ bytes: [UInt8], named name: String) {
        guard let kind = FileKind(head: bytes) else { return nil }
        self =
            switch kind {
            case .zip: FileKind(package: bytes, named: name)
            case .compound: FileKind(compound: bytes, named: name)
            default: kind
            }
    }

    /// Whether the first bytes are not enough to tell what it is.
    package var isContainer: Bool { self == .zip || self == .compound }

    /// Whether the name is that of a file which Excel, WPS or LibreOffice makes beside an open one.
    package static func isLock(_ name: String) -> Bool {
        let file = name.split(separator: "/").last ?? ""
        return file.hasPrefix("~$") || file.hasPrefix(".~")
    }

    private static let magic: [(kind: FileKind, bytes: [UInt8])] = [
        (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
        (.compound, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        (.pdf, Array("%PDF".utf8)), (.rtf, Array("{\\rtf".utf8)), (.archive, [0x1F, 0x8B]),
        (.archive, Array("Rar!".utf8)),
        (.archive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), (.image, [0x89, 0x50, 0x4E, 0x47]),
        (.image, [0xFF, 0xD8, 0xFF]), (.image, Array("GIF8".utf8)),
        (.image, [0x49, 0x49, 0x2A, 0x00]), (.image, [0x4D, 0x4D, 0x00, 0x2A]),
        (.database, Array("SQLite format 3\0".utf8)),
    ]

    /// Web systems write tables of HTML, and Excel XML of 2003, into files named .xls.
    private init?(markup head: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var decoder = Decoder(Encoding(utf16Markup: head) ?? .utf8)
        let decoded = decoder.feed(
            head.starts(with: mark) ? Array(head.dropFirst(mark.count)) : head)
        let body = decoded.drop { $0 <= 0x20 }
        let text = String(decoding: body, as: UTF8.self).lowercased()
        let pages = ["<!doctype html", "<html", "<head", "<table", "<meta"]
        if pages.contains(where: { text.hasPrefix($0) }) {
            self = .html
        } else if text.hasPrefix("<"), text.contains("<person>") || text.contains("<person "),
            text.contains("<xingming>")
        {
            self = .lrmx
        } else if text.hasPrefix("<?xml") || text.hasPrefix("<!doctype") {
            self =
                text.contains("<html")
                ? .html : text.contains("office:spreadsheet") ? .excelXML : .xml
        } else {
            return nil
        }
    }

    /// An Office Open XML or OpenDocument package, an OFD document or an archive.
    private init(package bytes: [UInt8], named name: String) {
        guard let archive = try? WorkbookArchive(file: name, bytes) else {
            // Which part comes first is for the program that wrote it to choose.
            let parts = ["[Content_Types].xml", "_rels/", "docProps/", "xl/"]
            let isNamed = [".xlsx", ".xlsm"].contains { name.lowercased().hasSuffix($0) }
            self = isNamed || parts.contains(where: bytes.starts(withEntry:)) ? .damaged : .zip
            return
        }
        let parts: [(part: String, kind: FileKind)] = [
            ("word/document.xml", .docx), ("ppt/presentation.xml", .pptx), ("OFD.xml", .ofd),
            ("xl/workbook.bin", .xlsb),
        ]
        if let found = parts.first(where: { archive.contains($0.part) }) {
            self = found.kind
        } else if archive.contains("[Content_Types].xml") || archive.contains("xl/workbook.xml") {
            self = .xlsx
        } else {
            let type = String(decoding: bytes.prefix(Self.headCount), as: UTF8.self)
            let isText = type.contains("opendocument.text")
            self = type.contains("opendocument.spreadsheet") ? .ods : isText ? .odt : .zip
        }
    }

    /// A file of Office 97 or of WPS, or a workbook under a password, by the names of its streams.
    private init(compound bytes: [UInt8], named name: String) {
        let isWPS = [".et", ".ett"].contains { name.lowercased().hasSuffix($0) }
        let streams: [(name: String, kind: FileKind)] = [
            ("EncryptedPackage", .protected), ("WordDocument", .doc),
            ("PowerPoint Document", .ppt), ("Workbook", isWPS ? .et : .xls),
            ("Book", isWPS ? .et : .xls),
        ]
        self = streams.first { bytes.hasStream($0.name) }?.kind ?? .compound
    }
}

extension [UInt8] {
    /// Whether a compound file (MS-CFB) has a stream of this name: entries of its folder have 128
    /// bytes and begin with the name in UTF-16.
    fileprivate func hasStream(_ name: String) -> Bool {
        let entry: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
        return stride(from: 512, to: count, by: 128).contains { start in
            self[start] == entry[0] && self[start...].starts(with: entry)
        }
    }

    /// Whether the first entry of the zip archive has this name.
    fileprivate func starts(withEntry name: String) -> Bool {
        dropFirst(30).starts(with: name.utf8)
    }
}
