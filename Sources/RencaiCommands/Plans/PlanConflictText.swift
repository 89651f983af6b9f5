import Matching
import Pool
import Reports

/// Why pins cannot hold together, in words.
struct PlanConflictText {
    private let names: MatchReport

    init(_ names: MatchReport) { self.names = names }

    func sentences(_ fault: PlanFault) -> [String] {
        fault.conflicts.map { conflict in
            let pairs = conflict.pairs.map { pair in
                "\(names.title(of: pair.need)) — \(names.title(of: pair.candidate))"
            }.joined(separator: words("；", "; "))
            return bound(conflict) + words("：", ": ") + pairs
        }
    }

    private func bound(_ conflict: PlanFault.Conflict) -> String {
        let (count, room) = (conflict.pairs.count, conflict.room)
        switch conflict.bound {
        case .need(let need):
            return words(
                "“\(names.title(of: need))”只有\(room)个名额，指定了\(count)名",
                "“\(names.title(of: need))” has places for \(room), and \(count) are pinned")
        case .candidate(let key), .person(let key):
            return words(
                "\(names.title(of: key))还能承担\(room)项，指定了\(count)项",
                "\(names.title(of: key)) can serve \(room) more, and \(count) are pinned")
        case .twice(let need, let person):
            return words(
                "“\(names.title(of: need))”不能两次用同一个人（\(names.title(of: person))）",
                "“\(names.title(of: need))” cannot have \(names.title(of: person)) twice")
        case .law(let person):
            return words(
                "按院士工作站数量的规定，\(names.title(of: person))还能建\(room)个，指定了\(count)个",
                "by law \(names.title(of: person)) may have \(room) more workstations, and \(count) are pinned"
            )
        case .org(let need, let org):
            return words(
                "“\(names.title(of: need))”至多用\(names.title(of: org))\(room)名，指定了\(count)名",
                "“\(names.title(of: need))” takes \(room) of \(names.title(of: org)), and \(count) are pinned"
            )
        }
    }
}
