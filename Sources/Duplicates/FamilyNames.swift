/// Family names that sound otherwise than the characters do elsewhere, and those of two characters.
enum FamilyNames {
    /// The syllable of a family name of one character.
    static let readings: [Unicode.Scalar: String] = [
        "曾": "zeng", "单": "shan", "解": "xie", "仇": "qiu", "查": "zha", "区": "ou", "朴": "piao",
        "任": "ren", "华": "hua", "盖": "ge", "翟": "zhai", "缪": "miao", "尉": "wei", "冼": "xian",
        "乐": "yue", "覃": "qin", "召": "shao", "折": "she", "繁": "po", "秘": "bi", "员": "yun",
        "种": "chong", "钭": "tou", "黑": "he", "祭": "zhai", "逄": "pang", "贲": "ben", "隗": "wei",
        "会": "gui", "句": "gou", "乜": "nie", "应": "ying", "谌": "chen", "燕": "yan", "佴": "nai",
        "藏": "zang", "郗": "xi", "都": "du", "过": "guo", "宿": "su", "长": "zhang", "盛": "sheng",
    ]

    /// Those of two characters, with their syllables.
    static let doubled: [String: String] = [
        "尉迟": "yuchi", "万俟": "moqi", "欧阳": "ouyang", "司马": "sima", "诸葛": "zhuge",
        "上官": "shangguan", "皇甫": "huangfu", "令狐": "linghu", "司徒": "situ", "慕容": "murong",
        "东方": "dongfang", "夏侯": "xiahou", "公孙": "gongsun", "长孙": "zhangsun", "宇文": "yuwen",
        "轩辕": "xuanyuan", "端木": "duanmu", "独孤": "dugu", "南宫": "nangong", "西门": "ximen",
        "澹台": "tantai", "呼延": "huyan", "申屠": "shentu", "太史": "taishi", "濮阳": "puyang",
        "闻人": "wenren", "赫连": "helian", "单于": "chanyu", "钟离": "zhongli", "鲜于": "xianyu",
        "司空": "sikong", "闾丘": "lvqiu", "百里": "baili", "拓跋": "tuoba", "纳兰": "nalan",
        "完颜": "wanyan", "达奚": "daxi",
    ]
}
