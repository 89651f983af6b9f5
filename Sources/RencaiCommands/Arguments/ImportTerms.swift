import ArgumentParser
import BatchFormat
import Registry

/// On what terms a batch is taken.
struct ImportTerms: ParsableArguments {
    @Flag(help: .words("先收合格的记录，其余写入退回件", "take the sound records, write the others to a file"))
    var partial = false

    @Option(
        help: .words(
            "退回超过这么多条或百分之几，就一条也不收",
            "take nothing when more are rejected: a number, or a percentage",
            value: ("数量|百分比", "N|P%")))
    var rejectLimit: RejectLimitOption?

    @Flag(help: .words("别的单位的值较新也照收", "take values though other offices gave newer ones"))
    var take = false

    @Flag(help: .words("全量名册里不再有的人标为“不再报送”", "mark people whom a full roster no longer names"))
    var endMissing = false

    @Option(
        help: .words(
            "减少超过一成时，写明批次号以确认", "confirm this batch when many are missing", value: ("批次", "batch")))
    var confirm: String?

    @Option(
        help: .words(
            "文件的编码（默认自动判断）", "the encoding (default: found out)", value: ("编码", "encoding")))
    var encoding: EncodingOption?

    func apply(to request: inout ImportRequest) {
        request.isPartial = partial
        request.rejectLimit = rejectLimit?.limit
        request.takesOlder = take
        request.endsMissing = endMissing
        request.confirmedBatch = confirm
        request.encoding = encoding?.encoding
    }
}

/// `20` or `5%`.
struct RejectLimitOption: ExpressibleByArgument {
    let limit: ImportRequest.RejectLimit

    init?(argument: String) {
        let isPercent = argument.hasSuffix("%")
        guard let number = Int(isPercent ? String(argument.dropLast()) : argument), number >= 0
        else { return nil }
        limit = isPercent ? .percent(number) : .count(number)
    }
}

/// An encoding by any of its names.
struct EncodingOption: ExpressibleByArgument {
    let encoding: Encoding

    init?(argument: String) {
        guard let encoding = Encoding(name: argument) else { return nil }
        self.encoding = encoding
    }
}
