import ArgumentParser
import Ledger
import Pool
import Registry

/// Whose value stands where two offices contradict each other.
///
/// A field that is named decides before the options that speak of all.
struct PrecedenceOptions: ParsableArguments {
    @Flag(
        help: .words(
            "采用本次值：别的单位的值较新，或部门核定过，也照收",
            "take this batch's values, though others are newer or were corrected"))
    var take = false

    @Option(
        help: .words(
            "只对这个字段采用本次值，可写几次", "the same for this field only; may be given several times",
            value: ("字段", "field")))
    var takeField: [String] = []

    @Flag(
        help: .words(
            "保留现值：别的单位报过的值，本次较新也不改", "keep what other sources reported, though this is newer"))
    var keep = false

    @Option(
        help: .words(
            "只对这个字段保留现值，可写几次", "the same for this field only; may be given several times",
            value: ("字段", "field")))
    var keepField: [String] = []

    /// What the options say together; fields may be named in Chinese.
    func precedence() throws(Failure) -> Precedence {
        guard !(take && keep) else {
            throw Failure(.usage, .exclusiveOptions("--take", "--keep"))
        }
        var precedence = Precedence(take ? .take : keep ? .keep : nil)
        let taken = try names(of: takeField)
        let kept = try names(of: keepField)
        guard taken.isDisjoint(with: kept) else {
            throw Failure(.usage, .exclusiveOptions("--take-field", "--keep-field"))
        }
        for name in taken { precedence[name] = .take }
        for name in kept { precedence[name] = .keep }
        return precedence
    }

    /// The options as they are typed.
    var typed: [String] {
        (take ? ["--take"] : []) + (keep ? ["--keep"] : [])
            + takeField.flatMap { ["--take-field", $0] }
            + keepField.flatMap { ["--keep-field", $0] }
    }

    /// The names in the format of fields that may be named by any label.
    private func names(of texts: [String]) throws(Failure) -> Set<String> {
        var names: Set<String> = []
        for text in texts {
            let found = Kind.stored.compactMap { try? $0.field(typed: text).1.name }
            guard !found.isEmpty else {
                let known = Kind.stored.flatMap(\.fields).flatMap { [$0.name, $0.label] }
                throw Failure(
                    .usage, .unknownFieldAnywhere(text, guess: closest(to: text, in: known)))
            }
            names.formUnion(found)
        }
        return names
    }
}
