import GRDB
import Ledger
import Pool
import Rosters

extension RegistryStore {
    /// The tags for which an office's texts are searched: those that somebody has put into the
    /// vocabulary.
    ///
    /// A retired one stands for the one that is used instead.
    func tagVocabulary(of source: String) throws -> TagVocabulary {
        let tags = try queue.read { try KindLoader($0).records(.skill) }
        return TagVocabulary(tags.compactMap(TagVocabulary.Tag.init), of: source)
    }
}

extension TagVocabulary.Tag {
    fileprivate init?(_ record: StoredRecord) {
        let names = [record.title] + Skill.names.dropFirst().flatMap { record.texts(of: $0.index) }
        switch record[Skill.status] ?? .standard {
        case .settled: self.init(record.key, names: names)
        case .candidate: return nil
        case .retired:
            guard let successor = record[Skill.useInstead] else { return nil }
            self.init(successor, names: names)
        }
    }
}
