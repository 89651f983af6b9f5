extension PartialDate {
    /// The date of a text that the registry or a file's head keeps; `nil` when it is none.
    package init?(canonical text: String) {
        guard let reading = try? Self.read(text) else { return nil }
        self = reading.value
    }
}
