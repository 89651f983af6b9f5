package import Pool

extension FieldReading {
    /// The names of a person as names are compared, former and foreign ones among them.
    package var personNames: Set<String> {
        Set([Talent.name, Talent.nameAlt, Talent.nameLatin].flatMap(all).map(\.comparableName))
    }
}

extension String {
    /// The name as names are compared: without dots, blanks and case, in simplified characters.
    package var comparableName: String {
        String(UnicodeScalarView(nfkcFolded.unicodeScalars.filter(\.properties.isAlphabetic)))
            .simplified
    }
}
