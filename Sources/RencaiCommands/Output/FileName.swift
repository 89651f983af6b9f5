import Pool

extension String {
    /// The text and an ending as the name of a file, which may have so many bytes.
    ///
    /// What has to be cut leaves its hash, so that two long names stay two.
    func fileName(ending: String, most: Int = 255) -> String {
        guard utf8.count + ending.utf8.count > most else { return self + ending }
        var seal = Seal()
        seal.update(self)
        let rest = "-" + seal.hex().prefix(12) + ending
        var name = ""
        for character in self {
            guard name.utf8.count + character.utf8.count + rest.utf8.count <= most else { break }
            name.append(character)
        }
        return name + rest
    }
}
