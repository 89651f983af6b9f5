import Ledger
import Pool
import Registry
import Reports

/// What became of a need so far, as lists tell it in a few words.
struct NeedProgress {
    private let status: NeedStatus
    private let introductions: [IntroductionRow]
    /// The furthest of those who are in touch or under contract, the first by key of equally far ones.
    private let furthest: IntroductionRow?
    private let currentCount: Int

    private init(_ status: NeedStatus, _ introductions: [IntroductionRow]) {
        self.status = status
        self.introductions = introductions
        let current = introductions.lazy.filter {
            $0.progress.isOpen || $0.progress.stage.isContract
        }
        currentCount = current.count
        furthest = current.max { $0.progress.stage.leads(to: $1.progress.stage) }
    }

    /// `洽谈 郑拓山等2人`, with the name of the one who is furthest; empty where nobody was introduced.
    private func text(naming name: String) -> String {
        guard let furthest else {
            let count = introductions.count
            if status.seeksOthers(after: introductions.map(\.progress)) {
                return words(
                    "全部未成 \(count)，须再推荐", "all came to nothing (\(count)); recommend others")
            }
            return count == 0 ? "" : words("未成 \(count)", "came to nothing: \(count)")
        }
        let stage = furthest.progress.stage.text
        guard currentCount > 1 else { return "\(stage) \(name)" }
        return words(
            "\(stage) \(name)等\(currentCount)人", "\(stage) \(name) and others, \(currentCount)")
    }

    static let kinds: [Kind] = [.talent, .team, .station]

    static let column = Column(words("进展", "Progress"))

    /// What is told of each of these needs.
    static func cells(of needs: [RegistryRecord], in store: RegistryStore) throws -> [Cell] {
        // One reading of all is faster than a look-up for each of very many.
        let found = try store.introductions(to: needs.count > 2_000 ? nil : needs.map(\.id))
        let progress = needs.map { NeedProgress($0.needStatus, found[$0.id] ?? []) }
        let candidates = Set(progress.compactMap(\.furthest?.candidate))
        let names = try store.titles(of: candidates, in: kinds)
        return progress.map { progress in
            let name = progress.furthest?.candidate.flatMap { names[$0] }
            return Cell(progress.text(naming: name ?? ""))
        }
    }
}
