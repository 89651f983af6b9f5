import Pool

/// A text as the names of tags are looked for in it: half width, lower case, and blanks only between
/// words that need them.
///
/// A hyphen is a blank. Between Han characters, or beside one, a blank says nothing: 真空 镀膜 is
/// 真空镀膜. The end of a line stays.
struct TagText {
    private(set) var scalars: [Unicode.Scalar] = []

    init(_ text: String) {
        scalars.reserveCapacity(text.utf8.count / 2)
        var isBlankOpen = false
        for scalar in text.unicodeScalars {
            let folded = scalar.foldedForTags
            guard folded != " " else {
                isBlankOpen = !scalars.isEmpty
                continue
            }
            if isBlankOpen, scalars.last?.isTagWord == true, folded.isTagWord {
                scalars.append(" ")
            }
            isBlankOpen = false
            scalars.append(folded)
        }
    }

    /// Whether a name may begin or end here: not within a Latin word or a number.
    func isEdge(_ place: Int) -> Bool {
        place == 0 || place >= scalars.count
            || !(scalars[place - 1].isTagWord && scalars[place].isTagWord)
    }

    /// The text of a part, as it is compared.
    func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}

extension Unicode.Scalar {
    /// The scalar in the form in which names and texts are compared; blanks and hyphens as a space.
    fileprivate var foldedForTags: Unicode.Scalar {
        switch value {
        case 0x61...0x7A, 0x30...0x39, 0x4E00...0x9FFF, 0x0A: return self
        case 0x41...0x5A: return Unicode.Scalar(UInt8(value) | 0x20)
        case 0x09, 0x0D, 0x20, 0x2D, 0x5F, 0xA0, 0x2000...0x2013, 0x3000: return " "
        case 0..<0x80, 0x3001...0x33FF: return self
        case 0xFF01...0xFF5E: return halfWidth.foldedForTags
        // Ÿ is the last of Latin-1, and few other scripts have capitals.
        case 0xC0..<0x2E80: return properties.lowercaseMapping.unicodeScalars.first ?? self
        default: return unified
        }
    }

    /// Whether it is a letter or digit of words between which blanks stand.
    var isTagWord: Bool {
        switch value {
        case 0x61...0x7A, 0x30...0x39: true
        case 0..<0xC0: false
        case 0xC0..<0x2E80: properties.isAlphabetic
        default: false
        }
    }
}
