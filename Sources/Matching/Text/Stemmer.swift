import CStemmer

/// Takes the endings off English words, as Porter's algorithm of 1980 has it, by libstemmer.
///
/// It may be used by one thread at a time.
@safe final class Stemmer {
    /// Made for the first word: most texts are Chinese and have none.
    private var stemmer: OpaquePointer?

    deinit { unsafe sb_stemmer_delete(stemmer) }

    /// The stem of a word in lower case; a word with other letters than those of English has none
    /// but itself.
    func stem(_ word: String) -> String {
        guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
        if unsafe stemmer == nil { unsafe stemmer = sb_stemmer_new("porter", "UTF_8") }
        guard let stemmer = unsafe stemmer else { return word }
        let bytes = Array(word.utf8)
        guard let stem = unsafe sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else {
            return word
        }
        let length = Int(unsafe sb_stemmer_length(stemmer))
        return unsafe String(
            decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
}
