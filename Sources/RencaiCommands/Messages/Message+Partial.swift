/// About what is taken of a batch of which records are rejected.
extension Message {
    /// About partial imports, in Chinese.
    var chinesePartial: ShownText? {
        switch self {
        case .previewedInPart(let count, let sound, let counts, let id, let command):
            "\(count) 条中将入库 \(sound) 条：\(counts)，退回 \(count - sound) 条   预演号 \(id)   执行：\(command)"
        case .importedInPart(let counts, let rejected, let file, let batch):
            "已部分入库：\(counts)、退回 \(rejected)" + (file.map { " → \($0)" } ?? "")
                + "   撤销：rencai undo \(batch)"
        case .repeatedInPart(let batch, let rejected):
            "批次 \(batch) 已部分入库，这次没有改动，仍退回 \(rejected) 条"
        case .rejectedButSound(let errors, let rejected, let sound, let file):
            "没有入库：\(errors) 处错误，退回 \(rejected) 条。可先收合格的 \(sound) 条：rencai import \(file) --partial"
        default: nil
        }
    }

    /// About partial imports, in English.
    var englishPartial: ShownText? {
        switch self {
        case .previewedInPart(let count, let sound, let counts, let id, let command):
            "would import \(sound) of \(count, "record"): \(counts); rejected \(count - sound)   preview \(id)   to do it: \(command)"
        case .importedInPart(let counts, let rejected, let file, let batch):
            "imported in part: \(counts), rejected \(rejected)" + (file.map { " → \($0)" } ?? "")
                + "   to undo: rencai undo \(batch)"
        case .repeatedInPart(let batch, let rejected):
            "batch \(batch) was imported in part before; nothing was done, still rejected: \(rejected)"
        case .rejectedButSound(let errors, let rejected, let sound, let file):
            "not imported: errors \(errors), records rejected \(rejected); to take the \(sound) sound ones: rencai import \(file) --partial"
        default: nil
        }
    }
}
