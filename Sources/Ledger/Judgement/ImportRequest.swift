package import BatchFormat
package import Pool

/// The bytes of a batch; they are gone through once.
package struct BatchSource: Sendable {
    /// The file's name, for places and the ledger.
    package let name: String
    /// Calls its argument with the bytes, piece by piece.
    package let forEachChunk: @Sendable (([UInt8]) throws -> Void) throws -> Void
    /// The encoding, when the file's own bytes are not to decide.
    package var encoding: Encoding?

    /// A batch that is read piece by piece; what reading throws comes out of the import as it is.
    package init(
        name: String, encoding: Encoding? = nil,
        forEachChunk: @escaping @Sendable (([UInt8]) throws -> Void) throws -> Void
    ) {
        self.name = name
        self.encoding = encoding
        self.forEachChunk = forEachChunk
    }

    /// A batch that lies in memory.
    package init(name: String, bytes: [UInt8], encoding: Encoding? = nil) {
        self.init(name: name, encoding: encoding) { body in try body(bytes) }
    }

    /// The same batch, whose pieces come only until someone asks to stop.
    package func interruptible(by isInterrupted: @escaping @Sendable () -> Bool) -> BatchSource {
        BatchSource(name: name, encoding: encoding) { body in
            try forEachChunk { chunk in
                guard !isInterrupted() else { throw RegistryError(.interrupted) }
                try body(chunk)
            }
        }
    }
}

/// By whom and how a batch is imported.
package struct ImportRequest: Sendable {
    package var context: ReadingContext
    /// The person who answers for the import.
    package var operatorName: String
    /// The time of the import, RFC 3339; the edge takes it from the clock.
    package var now: String
    /// Everything is worked out and nothing is written.
    package var isDryRun = false
    /// Warnings about unknown tags and check digits become errors.
    package var isStrict = false
    /// Whose values stand where the operator decides it.
    package var precedence = Precedence()
    /// The batch names all people of its office, though its head does not say so.
    package var isFull = false
    /// The date of the data, where the head gives none.
    package var asOf: PartialDate?
    /// The only office whose batch is taken.
    package var onlySource: String?
    /// The end record may be missing; nothing is written.
    package var isDraft = false
    /// Sound records are taken though others are rejected.
    package var isPartial = false
    /// Of a batch that is rejected it is worked out how many records `isPartial` would take.
    package var countsSound = false
    /// With more rejects than this nothing is taken.
    package var rejectLimit: RejectLimit?
    /// Keeps the rejects of a partial import, before anything is committed, and names their file.
    package var keepRejects: (@Sendable (RejectFile) throws -> String)?
    /// That the needs of the batch are handed in, which is written on them.
    package var reception: Reception?
    /// People whom a full roster no longer names are marked as no longer reported.
    package var endsMissing = false
    /// The batches from which so many may be missing, and the keys that may have another person.
    package var confirmed = Confirmations()
    /// Whether it is written as a batch larger than the registry; `nil` leaves it to the sizes.
    package var isBulk: Bool?
    /// The revision on which it was decided what the batch says; on a later one it is not taken.
    package var decidedOn: Int?
    /// The only preview that may be applied.
    package var expectedPreview: String?
    /// Whether to stop; asked at each piece of the file and each record, and a last time before the
    /// commit.
    package var isInterrupted: @Sendable () -> Bool = { false }
    /// Told the line of each record when it is planned.
    package var hasReached: @Sendable (Int) -> Void = { _ in }

    /// The day after which nothing can have been done that a batch tells of: that of the import, or
    /// the one on which the batch was made by the clock of whoever made it.
    package func today(for header: BatchHeader) -> PartialDate? {
        let made = header.madeAt.flatMap { try? DateTime.read($0).value.date }
        return [LocalTime.day(of: now), made].compactMap(\.self).max { $0.latest < $1.latest }
    }

    /// How many rejects an import may have.
    package enum RejectLimit: Hashable, Sendable {
        case count(Int)
        case percent(Int)

        func allows(_ rejected: Int, of received: Int) -> Bool {
            switch self {
            case .count(let limit): rejected <= limit
            case .percent(let limit): rejected * 100 <= received * limit
            }
        }
    }

    /// A request to take a batch whole; `now` is the moment with its zone, as ISO 8601 has it.
    package init(context: ReadingContext, operatorName: String, now: String) {
        self.context = context
        self.operatorName = operatorName
        self.now = now
    }
}

/// What became of an import.
package struct ImportOutcome: Sendable {
    package enum Result: String, Sendable {
        /// Everything is in the registry.
        case accepted
        /// The sound records are in the registry, the others in a file to be mended.
        case partial
        /// It had been imported before; nothing was done.
        case already
        /// Nothing was written.
        case rejected
        /// Everything was worked out and nothing written, as asked.
        case previewed
        /// The registry is another than that on which the batch was decided; nothing was done.
        case overtaken
    }

    package var file: String
    package var header: BatchHeader?
    package var result: Result
    package var preview: Preview
    package var diagnostics: DiagnosticList
    /// The records that were not taken, and the file that holds them.
    package var rejects = Rejects()
    package var rejectFile: String?
    /// Whether the rest of a batch was tried again and nothing came of it: that is no attempt of
    /// its own, which `undo` would take back instead of the one that did something.
    package internal(set) var isRepetition = false
    /// How many records of a batch that is rejected `isPartial` would take, where that is asked.
    package var soundCount = 0
    /// The records that a full roster no longer names, with their names.
    package var missing: [Missing] = []
    /// Whether they are so many that it has to be confirmed that they left.
    package internal(set) var missesMany = false
    /// The registry's revision after the import.
    package var revision: Int
    /// The hash of the audit's last entry after it, for a batch that was written.
    package var auditHead: String?
    /// When the batch had been applied, for one that was already.
    package var appliedAt: String?
    /// The hash of the batch's text, as sealing writes it.
    package var hash = ""
    /// Whether the file bears a mark of secrecy, so that nothing of it may be kept.
    package var isSecret = false

    /// The credit codes that a form gives organizations, by their names.
    package var creditCodes: [String: Set<CreditCode>] = [:]

    /// Whether some records are at fault and others not, as far as one pass tells.
    package var mayBeSoundInPart: Bool {
        result == .rejected && !diagnostics.stopsFile && preview.counts.rejected > 0
            && preview.counts.received > preview.counts.rejected
    }

    /// A record that its office reported before and no longer does.
    package struct Missing: Hashable, Sendable {
        package var kind: Kind
        package var key: Key
        package var title: String
    }
}
