import Ledger
import Pool
import Registry

extension FileReport {
    /// The line that ends the report of a file; the important one.
    func closing(isCheck: Bool) -> Message {
        switch result {
        case .rejected where !isCheck && command == nil && soundCount > 0:
            .rejectedButSound(
                errors: diagnostics.errorCount, rejected: rejectedCount,
                sound: soundCount, file: arguments)
        case .rejected, .overtaken:
            .fileRejected(
                errors: diagnostics.errorCount,
                rejected: command == nil ? rejectedCount : 0, isCheck: isCheck)
        case .previewed where deletedName != nil:
            .wouldDelete(
                deletedName ?? "", id: preview?.id ?? "", command: doing(preview?.id ?? ""))
        case .accepted where deletedName != nil:
            .deleted(deletedName ?? "", batch: header?.id ?? file)
        case .already: .alreadyImported(header?.id ?? file)
        case .previewed where preview == nil:
            .fileSound(count: recordCount)
        case .previewed where isCheck:
            .importable(count: recordCount, counts: preview?.counts.text ?? "")
        case .previewed where rejectedCount > 0:
            .previewedInPart(
                count: recordCount, sound: recordCount - rejectedCount,
                counts: preview?.counts.text ?? "", id: preview?.id ?? "",
                command: doing(preview?.id ?? ""))
        case .previewed:
            .previewed(
                count: recordCount, counts: preview?.counts.text ?? "",
                id: preview?.id ?? "", command: doing(preview?.id ?? ""))
        case .partial where isRepetition:
            .repeatedInPart(header?.id ?? file, rejected: rejectedCount)
        case .partial:
            .importedInPart(
                counts: preview?.counts.text ?? "", rejected: rejectedCount, file: rejectFile,
                batch: header?.id ?? file)
        case .accepted:
            .imported(
                count: recordCount, counts: preview?.counts.text ?? "",
                batch: header?.id ?? file)
        }
    }
}

extension FileReport {
    private var rejectedCount: Int { preview?.counts.rejected ?? 0 }

    /// The one record that a command takes out, `王建国（lzjc:1）`; `nil` of all other batches.
    private var deletedName: String? {
        guard command != nil, recordCount == 1, let entry = preview?.entries.first,
            entry.action == .delete
        else { return nil }
        guard !entry.title.isEmpty else { return "\(entry.key)" }
        return words("\(entry.title)（\(entry.key)）", "\(entry.title) (\(entry.key))")
    }

    /// The command that does what the preview of this id showed.
    private func doing(_ id: String) -> String {
        command ?? again ?? "rencai import --expect \(id) \(arguments)"
    }

    /// What is typed after the command to do the same with the file.
    var arguments: String {
        (options.map(\.asShellWord) + [file.asShellFile]).joined(separator: " ")
    }
}

extension Preview.Counts {
    /// How many records fare how: `新增 187、变更 9、无变化 14`.
    var text: String {
        let always = [
            words("新增 \(created)", "new \(created)"),
            words("变更 \(changed)", "changed \(changed)"),
            words("无变化 \(unchanged)", "unchanged \(unchanged)"),
        ]
        let others = [
            (deleted, words("删除 \(deleted)", "deleted \(deleted)")),
            (merged, words("并入 \(merged)", "merged \(merged)")),
            (candidates, words("候选标签 \(candidates)", "candidate tags \(candidates)")),
        ]
        return (always + others.filter { $0.0 > 0 }.map(\.1)).joined(separator: words("、", ", "))
    }
}
