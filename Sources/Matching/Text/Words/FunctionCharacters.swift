/// The characters of Chinese that join words and are seldom part of one.
///
/// The lists are our own: particles, prepositions, conjunctions, pronouns, adverbs and places of the
/// texts that offices handle.
enum FunctionCharacters {
    /// Those that begin and end no word.
    static let never = numbers("的了与或而但且其之也很又则让该这那着吗呢")
    /// Those that begin few words, as 无人机, 等离子 and 一体化, and many chance runs.
    static let seldomFirst = numbers("无不有种可上下中各每能一和及在对于将被把是并以为从到由等都就更使给此过需会要后前内")
    /// Those that end few words, as 饱和 and 行为, and many chance runs.
    static let seldomLast = numbers("和及在对于将被把是并以为从到由等都就更使给此过不有无可会要需各每某另还只仅均已")
    /// Those that end short words, as 水下, and stand behind longer ones.
    static let behind = numbers("中上下内后前时里")
    static let all = never.union(seldomFirst).union(seldomLast)

    private static func numbers(_ text: String) -> Set<Int32> {
        Set(text.unicodeScalars.map { Int32($0.value) })
    }
}
