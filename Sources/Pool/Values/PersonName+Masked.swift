extension PersonName {
    /// The surname and a star for each other character: 张*, 欧阳**.
    ///
    /// Names of other scripts and names with a dot have no such surname: the first letter stays.
    package var masked: String {
        guard text.unicodeScalars.allSatisfy(\.isHan) else {
            return Pool.masked(text, as: .foreignName)
        }
        let hasCompound = text.count > 2 && Self.compoundSurnames.contains(text.prefix(2))
        return Pool.masked(text, as: .name(surname: hasCompound ? 2 : 1))
    }

    /// What others may see of a name as it is written; `nil` where it is none.
    package static func masked(_ text: String) -> String? { (try? read(text))?.value.masked }

    /// Surnames of two characters.
    private static let compoundSurnames: Set<Substring> = Set(
        """
        欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 夏侯 司徒 端木 南宫 \
        南宮 百里 呼延 东郭 東郭 南门 西门 西門 宇文 长孙 長孫 轩辕 軒轅 独孤 拓跋 申屠 太史 公冶 濮阳 濮陽 \
        淳于 单于 單于 澹台 闻人 赫连 赫連 钟离 鍾離 鲜于 鮮于 闾丘 司空 亓官 司寇 子车 颛孙 巫马 公西 漆雕 \
        乐正 壤驷 公良 夹谷 宰父 谷梁 段干 东里 南荣 第五 纳兰 完颜 叶赫 那拉
        """.split(separator: " "))
}
