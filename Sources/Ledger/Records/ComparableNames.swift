package import Pool

/// The names of a person as names are compared, former and foreign ones among them; `all` gives those of
/// a field.
package func comparableNames(_ all: (NamedField<String>) -> [String]) -> Set<String> {
    Set([Talent.name, Talent.nameAlt, Talent.nameLatin].flatMap(all).map(\.comparableName))
}

extension StoredRecord {
    var personNames: Set<String> { comparableNames(all) }
}

extension String {
    /// The name as names are compared: without dots, blanks and case, in simplified characters.
    package var comparableName: String {
        String(UnicodeScalarView(nfkcFolded.unicodeScalars.filter(\.properties.isAlphabetic)))
            .simplified
    }
}
