/// The classification codes of candidates.
struct CodeIndex: Sendable {
    let codes: [String]
    let classes: [ClassCode]
    /// The numbers of each candidate's codes.
    let ofCandidates: Lists<Int32>

    init(_ lists: [[String]]) {
        codes = Set(lists.joined()).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        classes = codes.map { ClassCode($0) }
        let numbers = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, Int32($0)) })
        ofCandidates = Lists(lists.map { $0.compactMap { numbers[$0] } })
    }

    /// The numbers of some of the codes, in the order given.
    func numbers(of codes: [String]) -> [Int32] {
        codes.compactMap { code in self.codes.firstIndex(of: code).map(Int32.init) }
    }
}
