/// How it came to be known that somebody has to do with a tag, as far as that makes a difference; any
/// other text says no more than that it is so.
package enum TagSource: String, Sendable {
    /// The program found the tag in a text, and nobody has said yet that it is right.
    case recognized = "识别"
    /// Somebody has said so.
    case confirmed = "确认"
}

extension Composite {
    /// The source of a tag with its parameters, where it is one of those that make a difference.
    package var tagSource: TagSource? { self[Skill.source].flatMap(TagSource.init) }

    /// A tag that was found in a text, once somebody has said that it is right; its parameters stay
    /// in their order.
    package var confirmed: Composite {
        var tag = self
        for index in tag.parameters.indices where tag.parameters[index].name == Skill.source.name {
            tag.parameters[index].value = TagSource.confirmed.rawValue
        }
        return tag
    }
}
