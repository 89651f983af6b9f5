import ArgumentParser
import BatchFormat
import Ledger
import Pool
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

    @Flag(
        help: .words(
            "当作全量名册：列出上期有、本期无的人", "take it for a full roster: list whom it no longer names"))
    var full = false

    @Flag(help: .words("全量名册里不再有的人标为“不再报送”", "mark people whom a full roster no longer names"))
    var endMissing = false

    @OptionGroup var confirm: ConfirmOption

    func apply(to request: inout ImportRequest) {
        request.isPartial = partial
        request.rejectLimit = rejectLimit?.limit
        request.isFull = full
        request.endsMissing = endMissing
        request.confirmed = confirm.confirmations
    }

    /// The options as they are typed, so that a preview can say how to do the same in earnest.
    var typed: [String] {
        let flags = [("--partial", partial), ("--full", full), ("--end-missing", endMissing)]
        let valued = [("--reject-limit", rejectLimit?.typed)]
        return flags.filter(\.1).map(\.0) + confirm.typed
            + valued.flatMap { name, value in value.map { [name, $0] } ?? [] }
    }
}

/// `20` or `5%`.
struct RejectLimitOption: ExpressibleByArgument {
    let typed: String
    let limit: ImportRequest.RejectLimit

    init?(argument: String) {
        typed = argument
        let isPercent = argument.hasSuffix("%")
        guard let number = Int(isPercent ? String(argument.dropLast()) : argument), number >= 0
        else { return nil }
        limit = isPercent ? .percent(number) : .count(number)
    }
}

/// A date in any form that the format reads.
struct DateOption: ExpressibleByArgument {
    let date: PartialDate

    init?(argument: String) {
        guard let date = (try? PartialDate.read(argument))?.value else { return nil }
        self.date = date
    }
}

/// An encoding by any of its names.
struct EncodingOption: ExpressibleByArgument {
    let typed: String
    let encoding: Encoding

    init?(argument: String) {
        typed = argument
        guard let encoding = Encoding(name: argument) else { return nil }
        self.encoding = encoding
    }
}
