/// The different terms of some texts and how often each stands there, in the order of the terms.
struct TermCounts {
    typealias Entry = (term: Term, count: Int)

    private(set) var all: [Entry] = []

    init(_ texts: [String]) { self.init(texts.map { (text: $0, times: 1) }) }

    /// Counts the terms of each text so many times as it says.
    init(_ texts: [(text: String, times: Int)]) {
        let stemmer = Stemmer()
        var counts: [(term: Term, times: Int)] = []
        for (text, times) in texts {
            counts += Tokens(text, stemmer).terms.map { ($0, times) }
        }
        for (term, times) in counts.sorted(by: { $0.term < $1.term }) {
            if let last = all.indices.last, all[last].term == term {
                all[last].count += times
            } else {
                all.append((term, times))
            }
        }
    }
}
