import Pool

extension String {
    /// Whether the words say of a person what people write behind a name: 女，藏族; 已退休.
    var isRemarkOnPerson: Bool {
        let pieces = split { "、，,；; \u{3000}/".contains($0) }
        return !pieces.isEmpty
            && pieces.allSatisfy { piece in
                Self.remarks.contains(String(piece)) || piece.count < 6 && piece.hasSuffix("族")
            }
    }

    private static let remarks: Set = [
        "男", "女", "退休", "已退休", "离休", "已离休", "返聘", "退休返聘", "在职", "在岗", "兼职", "特聘", "柔性引进", "全职",
        "已调出", "调出", "已离职", "离职", "已故", "去世", "已去世", "院士", "博士", "硕士", "外籍", "外聘", "党外", "新增",
    ]
}
