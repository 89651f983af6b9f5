/// Content controls (ECMA-376, part 1, 17.5.2) show a prompt until somebody writes in them, or what a
/// part of data says whenever they are opened: either would take the place of a value.
extension MarkupElement {
    /// The element where controls with a placeholder in them are as if somebody had written there.
    var withoutPrompts: MarkupElement {
        var element = self
        element.children = children.map { child in
            child.element.map { .element($0.withoutPrompts) } ?? child
        }
        guard name == "w:sdt", text.contains("【") else { return element }
        let isPrompt = has("w:showingPlcHdr", in: "w:sdtPr")
        element.children = element.children.map { child in
            guard var inner = child.element else { return child }
            if inner.name == "w:sdtPr" {
                inner.children.removeAll { Self.stale.contains($0.element?.name ?? "") }
            } else if inner.name == "w:sdtContent", isPrompt {
                inner = inner.withoutRunStyles
            }
            return .element(inner)
        }
        return element
    }

    private static let stale: Set<String> = [
        "w:showingPlcHdr", "w:dataBinding", "w15:dataBinding", "w:placeholder",
    ]

    private func has(_ property: String, in properties: String) -> Bool {
        children.compactMap(\.element).contains { element in
            element.name == properties
                && element.children.contains { $0.element?.name == property }
        }
    }

    /// Prompts are set in a style of their own, which is grey.
    private var withoutRunStyles: MarkupElement {
        var element = self
        element.children = children.compactMap { child in
            guard let inner = child.element else { return child }
            return inner.name == "w:rStyle" ? nil : .element(inner.withoutRunStyles)
        }
        return element
    }
}
