extension MatchReport {
    /// What the letters say that no report does.
    enum LetterPhrase: Phrases {
        case proposed, openEnded

        var phrase: Phrase {
            switch self {
            case .proposed: Phrase("推荐人选{count}名。", "Candidates proposed: {count}.")
            case .openEnded: Phrase("未限定", "open")
            }
        }
    }
}
