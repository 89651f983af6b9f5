/// The words of English that say nothing of a subject: articles, pronouns, prepositions,
/// conjunctions, auxiliaries and adverbs of degree and place.
enum FunctionWords {
    static let all = Set(
        """
        an the this that these those
        me my mine myself we us our ours ourselves you your yours yourself yourselves
        he him his himself she her hers herself it its itself they them their theirs themselves
        who whom whose which what when where why how
        is am are was were be been being have has had having do does did doing
        will would shall should can could may might must ought cannot
        of in on at by for with about against between into through during before after above below
        to from up down out off over under within without among upon toward towards via per
        and but or nor if because as until while although though since unless than whether
        not no only same so too very again further then once here there now also just more most
        all any both each few other some such own every either neither another much many
        however therefore thus hence
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
