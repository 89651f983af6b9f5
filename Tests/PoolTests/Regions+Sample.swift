import Pool

extension Regions {
    /// A few lines in the form of `Import/vocabulary/regions.tsv`.
    static let sampleText = """
        # 代码、名称、启用年、最后一年
        110000	北京市		
        110103	崇文区		2009
        110105	朝阳区		
        220000	吉林省		
        220104	朝阳区		
        530000	云南省		
        530102	五华区		
        620000	甘肃省		
        620100	兰州市		
        620102	城关区		
        620112	白银区		1984
        620400	白银市	1985	
        620402	白银区	1985	
        620502	秦城区	1985	2003
        620502	秦州区	2004	
        429004	仙桃市	1994	
        420000	湖北省		
        810000	香港特别行政区	1997	
        """

    static let sample = try? Regions(tsv: Array(sampleText.utf8).span)
}
