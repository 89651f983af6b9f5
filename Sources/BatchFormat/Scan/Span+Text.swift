extension Span<UInt8> {
    /// The text of a range; bytes that are not UTF-8 become U+FFFD.
    func text(_ range: Range<Int>) -> String {
        let part = extracting(range)
        guard let utf8 = try? UTF8Span(validating: part) else {
            return String(decoding: part.indices.map { part[$0] }, as: UTF8.self)
        }
        return String(copying: utf8)
    }

    /// The text of a range that is known to be sound UTF-8, as plain text is.
    func soundText(_ range: Range<Int>) -> String {
        unsafe String(copying: UTF8Span(unchecked: extracting(range)))
    }

    /// Where the first bytes lie that are not UTF-8.
    func invalidBytes(in range: Range<Int>) -> Range<Int>? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: extracting(range))
            return nil
        } catch {
            return error.byteOffsets.shifted(by: -range.lowerBound)
        }
    }

    /// Whether these bytes stand at `index`, before `end`.
    func holds(_ text: StaticString, at index: Int, before end: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index + length <= end else { return false }
        let expected = unsafe text.utf8Start
        for offset in 0..<length where unsafe self[index + offset] != expected[offset] {
            return false
        }
        return true
    }

    /// Whether the range holds exactly these bytes.
    func equals(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
        guard bytes.count == range.count else { return false }
        for index in bytes.indices where bytes[index] != self[range.lowerBound + index] {
            return false
        }
        return true
    }

    /// The range without blanks and tabs at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        // Mostly there is nothing to do.
        if start < end, self[start] > 0x20, self[end - 1] > 0x20 { return range }
        while start < end, isBlank(start) { start += 1 }
        while end > start, isBlank(end - 1) { end -= 1 }
        return start..<end
    }

    /// Whether the range holds nothing but blanks and tabs.
    func isBlank(_ range: Range<Int>) -> Bool {
        for index in range where !isBlank(index) { return false }
        return true
    }

    private func isBlank(_ index: Int) -> Bool {
        self[index] == UInt8(ascii: " ") || self[index] == UInt8(ascii: "\t")
    }
}
