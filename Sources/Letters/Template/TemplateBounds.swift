/// The most that a template is read to have; a small file may claim to be endless.
enum TemplateBounds {
    static let parts = 4096
    /// Bytes of a part with text once it is inflated.
    static let textBytes = 1 << 24
    /// Bytes of any other part, such as a picture, once it is inflated.
    static let partBytes = 1 << 26
    /// Bytes of all parts once they are inflated.
    static let fileBytes = 1 << 27
    /// Elements of a part that lie one within the other.
    static let depth = 256
    /// Characters of the name of a placeholder: what is longer is a text between brackets.
    static let nameCharacters = 40
}
