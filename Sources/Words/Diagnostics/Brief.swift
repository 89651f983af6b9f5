package import Pool

extension Display {
    /// The errors of a file, one line a code: how many, and where the first one is.
    ///
    /// For runs over many files, whose findings in full would bury each other.
    package func brief(of list: DiagnosticList) -> [String] {
        sorted(list.counts, of: .error).compactMap { code, count in
            list.kept.first { $0.code == code }.map { first in
                head(of: code, count: count) + place(of: first, isOneOf: count)
                    + colon + message(of: first)
            }
        }
    }

    /// The warnings of several files, one line a code for all of them.
    package func briefWarnings(of lists: [DiagnosticList]) -> [String] {
        var counts: [DiagnosticCode: Int] = [:]
        for list in lists { counts.merge(list.counts, uniquingKeysWith: +) }
        return sorted(counts, of: .warning).compactMap { code, count in
            let first = lists.lazy.flatMap(\.kept).first { $0.code == code }
            let files = lists.count { $0.counts[code] != nil }
            return first.map { first in
                head(of: code, count: count) + share(of: files, first) + colon + message(of: first)
            }
        }
    }

    private func sorted(
        _ counts: [DiagnosticCode: Int], of severity: Diagnostic.Severity
    ) -> [(DiagnosticCode, Int)] {
        counts.filter { $0.key.severity == severity }.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { ($0.key, $0.value) }
    }

    private var colon: String { language == .chinese ? "：" : ": " }

    private func head(of code: DiagnosticCode, count: Int) -> String {
        let severity = word(for: code.severity, in: language)
        let number = language == .chinese ? " \(count) 处" : " \(count)"
        return "\(severity)[\(name(of: code))]" + number
    }

    private func place(of first: Diagnostic, isOneOf count: Int) -> String {
        guard first.place.line > 0 else { return "" }
        let who = who(first).map { " " + $0 } ?? ""
        return switch language {
        case .chinese: "，\(count > 1 ? "如" : "")第 \(first.place.line) 行\(who)"
        case .english: ",\(count > 1 ? " as in" : "") line \(first.place.line)\(who)"
        }
    }

    private func share(of files: Int, _ first: Diagnostic) -> String {
        let name = first.place.file.escaped
        let line = first.place.line
        return switch language {
        case .chinese: "，\(files) 个文件，如 \(name)" + (line > 0 ? " 第 \(line) 行" : "")
        case .english: ", files \(files), first \(name)" + (line > 0 ? " line \(line)" : "")
        }
    }
}
