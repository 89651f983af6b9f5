import Ledger
import Registry

/// About taking batches back, and what stands in the way.
extension Message {
    /// About taking batches back, in Chinese.
    var chineseUndo: ShownText? {
        switch self {
        case .undone(let batch, let counts, let undo):
            "已撤销 \(batch)：\(counts)   取消撤销：rencai undo \(undo)"
        case .wouldUndo(let batch, let counts): "将撤销 \(batch)：\(counts)"
        case .notUndone(let batch): "没有可以恢复的内容，\(batch) 未撤销"
        case .alreadyUndone(let batch, let undo):
            "批次 \(batch) 已由 \(undo) 撤销，未作改动   取消撤销：rencai undo \(undo)"
        case .undoLater(let batch): "要撤销它，请先撤销此后改过这些内容的批次：rencai undo \(batch)"
        case .kept(let name, let conflict): Self.chineseKept(name, conflict)
        case .importedAgain(let batch):
            "批次 \(batch) 此后又导入过，再恢复就会重复，未作改动"
        case .undoFirst(let batch): "要回到先前那次导入，请先撤销后一次：rencai undo \(batch)"
        default: nil
        }
    }

    /// In Chinese; `name` is the record, with its field where it is about one.
    private static func chineseKept(_ name: String, _ conflict: UndoOutcome.Conflict) -> ShownText {
        let other = conflict.other.map { "\($0) " } ?? ""
        let batch = conflict.batch ?? ""
        return switch conflict.reason {
        case .changed: "保留：\(name)，此后由批次 \(batch) 改过"
        case .referred: "保留：\(name)，\(other)仍引用它"
        case .absorbed: "保留：\(name)，此后有记录（\(other)）并入其中"
        case .targetGone where conflict.field == nil: "保留：\(name)，原先并入的 \(other)已不在库"
        case .targetGone: "未恢复：\(name)，所引用的 \(other)已不在库"
        case .required: "\(verb(conflict, "未恢复", "保留"))：\(name)，必填的引用 \(other)已不在库"
        case .identity: "\(verb(conflict, "未恢复", "保留"))：\(name)，证件号码现属 \(other)"
        case .circle: "保留：\(name)，恢复后上级标签会经 \(other)互相循环"
        case .period: "保留：\(name)，恢复后结束会早于开始"
        case .reviewed: "保留：\(name)，此后已按现在的内容审核（批次 \(batch)）；要改回去用 rencai need set"
        }
    }

    /// About taking batches back, in English.
    var englishUndo: ShownText? {
        switch self {
        case .undone(let batch, let counts, let undo):
            "undone \(batch): \(counts)   to take that back: rencai undo \(undo)"
        case .wouldUndo(let batch, let counts): "would undo \(batch): \(counts)"
        case .notUndone(let batch): "\(batch) was not undone: nothing of it can be taken back"
        case .alreadyUndone(let batch, let undo):
            "batch \(batch) has been undone by \(undo); nothing was done   to take that back: rencai undo \(undo)"
        case .undoLater(let batch):
            "to undo it, first undo the batch that changed all this since: rencai undo \(batch)"
        case .kept(let name, let conflict): Self.englishKept(name, conflict)
        case .importedAgain(let batch):
            "batch \(batch) has been imported again since and would be in twice; nothing was done"
        case .undoFirst(let batch): "to go back to the earlier import: rencai undo \(batch)"
        default: nil
        }
    }

    /// In English.
    private static func englishKept(_ name: String, _ conflict: UndoOutcome.Conflict) -> ShownText {
        let other = conflict.other.map { "\($0)" } ?? "another record"
        let batch = conflict.batch ?? ""
        let kept = verb(conflict, "not restored", "kept")
        return switch conflict.reason {
        case .changed: "kept: \(name), changed since by batch \(batch)"
        case .referred: "kept: \(name), \(other) still refers to it"
        case .absorbed: "kept: \(name), \(other) has been merged into it since"
        case .targetGone where conflict.field == nil:
            "kept: \(name); \(other), into which it had been merged, is gone"
        case .targetGone: "not restored: \(name); \(other), to which it referred, is gone"
        case .required: "\(kept): \(name); it must refer to \(other), which is gone"
        case .identity: "\(kept): \(name); the identity number is now that of \(other)"
        case .circle: "kept: \(name); broader tags would lead in a circle by way of \(other)"
        case .period: "kept: \(name); it would end before it begins"
        case .reviewed:
            "kept: \(name); it was reviewed as it is since, by batch \(batch); rencai need set changes it"
        }
    }

    /// A record that is out of sight is not kept, it does not come back.
    private static func verb(
        _ conflict: UndoOutcome.Conflict, _ gone: String, _ there: String
    ) -> String { conflict.isGone ? gone : there }
}
