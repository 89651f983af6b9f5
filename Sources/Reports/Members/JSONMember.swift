/// A member of the objects in a JSON value: where it stands, and what its values are.
package struct JSONMember: Hashable, Sendable {
    /// What a JSON value is.
    package enum Form: CaseIterable, Hashable, Sendable {
        case text, integer, number, boolean, list, object, null
    }

    /// The names that lead to it, those of lists with brackets: `needs[].pairs[].rank`; `*` stands for
    /// names that come from the data, such as the keys of tags.
    package let path: String
    /// The name alone.
    package let name: String
    /// Of which forms its values are.
    package fileprivate(set) var forms: Set<Form>
}

extension JSONValue {
    /// The members of all objects in these values, those of one path together, in the order in which
    /// they are written.
    package static func members(of values: [JSONValue]) -> [JSONMember] {
        var collection = MemberCollection()
        for value in values { collection.add(value, at: "") }
        return collection.members
    }

    fileprivate var form: JSONMember.Form {
        switch self {
        case .null: .null
        case .bool: .boolean
        case .integer: .integer
        case .decimal: .number
        case .string: .text
        case .array: .list
        case .object: .object
        }
    }
}

/// The members met so far, by their paths.
private struct MemberCollection {
    private var places: [String: Int] = [:]
    private(set) var members: [JSONMember] = []

    mutating func add(_ value: JSONValue, at path: String) {
        switch value {
        case .array(let values):
            for value in values { add(value, at: path + "[]") }
        case .object(let members):
            for member in members { add(member, below: path) }
        default: break
        }
    }

    private mutating func add(_ member: JSONValue.Member, below path: String) {
        let name = MemberMeaning.phrase(of: member.name) == nil ? "*" : member.name
        let path = path.isEmpty ? name : "\(path).\(name)"
        let place = places[path] ?? members.count
        if place == members.count {
            places[path] = place
            members.append(JSONMember(path: path, name: name, forms: []))
        }
        members[place].forms.insert(member.value.form)
        add(member.value, at: path)
    }
}
