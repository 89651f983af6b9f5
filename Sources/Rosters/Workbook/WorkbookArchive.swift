import Archives
import Pool

/// The parts of the archive that a workbook is; what is wrong with them is a fault of the file.
struct WorkbookArchive: ~Copyable {
    private let archive: Archive
    private let file: String

    init(file: String, _ bytes: [UInt8]) throws(SheetFault) {
        self.file = file
        do throws(ArchiveFault) {
            archive = try Archive(bytes)
        } catch {
            throw SheetFault(error, file)
        }
    }

    /// Whether there is such a part; case does not count, nor which slash parts its folders.
    func contains(_ part: String) -> Bool { archive.contains(part) }

    /// Calls `body` with the bytes of a part, piece by piece.
    func forEachChunk(of part: String, _ body: ([UInt8]) throws -> Void) throws {
        do {
            try archive.forEachChunk(of: part, upTo: SheetBounds.partBytes, body)
        } catch let fault as ArchiveFault {
            throw SheetFault(fault, file)
        }
    }

    /// That a part is broken.
    func fault(_ part: String) -> SheetFault {
        SheetFault(unreadable: .damaged, file, reason: part)
    }

    /// That a part holds more than any table.
    func excess(_ part: String) -> SheetFault {
        SheetFault(unreadable: .oversized, file, reason: part)
    }
}

extension SheetFault {
    fileprivate init(_ fault: ArchiveFault, _ file: String) {
        let kind: FileKind =
            switch fault.kind {
            case .damaged: .damaged
            case .oversized: .oversized
            }
        self.init(unreadable: kind, file, reason: fault.part)
    }
}
