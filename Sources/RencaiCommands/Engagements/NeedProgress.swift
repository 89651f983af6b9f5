import Ledger
import Pool
import Registry
import Reports

/// What became of a need so far, as lists tell it in a few words.
struct NeedProgress {
    private let status: NeedStatus
    private let introductions: [IntroductionRow]

    /// Those who are in touch or under contract, the furthest first; they are one after the other in
    /// the order of their keys where they are equally far.
    private var current: [IntroductionRow] {
        let current = introductions.filter {
            $0.progress.isOpen || $0.progress.stage.isContract
        }
        return current.enumerated().sorted { left, right in
            let stages = (left.element.progress.stage, right.element.progress.stage)
            return stages.0 == stages.1
                ? left.offset < right.offset : stages.1.leads(to: stages.0)
        }.map(\.element)
    }

    /// Whom the words name.
    var named: Key? { current.first?.candidate }

    /// `洽谈 郑拓山等2人`; empty where nobody was introduced.
    func text(_ names: RecordNames) throws -> String {
        guard let first = current.first else {
            let count = introductions.count
            if status.seeksOthers(after: introductions.map(\.progress)) {
                return words(
                    "全部未成 \(count)，须再推荐", "all came to nothing (\(count)); recommend others")
            }
            return count == 0 ? "" : words("未成 \(count)", "came to nothing: \(count)")
        }
        let name = try first.candidate.flatMap { try names.title(of: $0, in: Self.kinds) } ?? ""
        let stage = first.progress.stage.text
        guard current.count > 1 else { return "\(stage) \(name)" }
        return words(
            "\(stage) \(name)等\(current.count)人", "\(stage) \(name) and others, \(current.count)")
    }

    static let kinds: [Kind] = [.talent, .team, .station]

    static let column = Column(words("进展", "Progress"))

    /// That of each of these needs.
    static func of(_ needs: [RegistryRecord], in store: RegistryStore) throws -> [NeedProgress] {
        // One reading of all is faster than a look-up for each of very many.
        let found = try store.introductions(to: needs.count > 2_000 ? nil : needs.map(\.key))
        return needs.map {
            NeedProgress(status: $0.needStatus, introductions: found[$0.key] ?? [])
        }
    }
}
