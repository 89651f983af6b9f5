import ArgumentParser

/// How many to show: a number, or `all`.
enum Limit: Hashable, ExpressibleByArgument {
    case count(Int)
    case all

    init?(argument: String) {
        if ["all", "全部"].contains(argument) {
            self = .all
        } else if let count = Int(argument), count > 0 {
            self = .count(count)
        } else {
            return nil
        }
    }

    var defaultValueDescription: String { count.map(String.init) ?? "all" }

    var count: Int? {
        if case .count(let count) = self { count } else { nil }
    }
}
