import ArgumentParser
import BatchFormat
import Ledger

/// What the user confirms of what a batch would not do unasked.
struct ConfirmOption: ParsableArguments {
    @Option(
        parsing: .singleValue,
        help: .words(
            "确认这个编号换人、更正，或并入不像的人；减少超过一成、比已报的旧，写批次号（可多次）",
            "confirm another person under this key, a merge of people who look unlike, or a batch that is older than what was reported or from which many are missing; may be repeated",
            value: ("编号|批次", "key|batch")))
    var confirm: [String] = []

    var confirmations: Confirmations { Confirmations(confirm) }

    /// The options as they are typed.
    var typed: [String] { confirm.flatMap { ["--confirm", $0] } }
}
