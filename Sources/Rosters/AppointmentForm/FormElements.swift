import BatchFormat

/// The texts of the elements that lie right below the root of a form.
///
/// Of those that are not kept nothing remains but whether a mark of secrecy stands in them.
final class FormElements: XMLHandler {
    private let kept: Set<String>
    private var open: [String] = []
    private var bytes: [UInt8] = []
    private(set) var texts: [String: String] = [:]
    private(set) var bearsSecrecyMark = false

    /// A picture in base 64, in which no mark can stand.
    private static let photo = "ZhaoPian"

    init(keeping kept: Set<String>) { self.kept = kept }

    func start(_ element: XMLText, _ attributes: XMLAttributes) {
        open.append(element.string)
        bytes = []
    }

    func end(_ element: XMLText) {
        let name = open.removeLast()
        let text = String(decoding: bytes, as: UTF8.self)
        bytes = []
        bearsSecrecyMark = bearsSecrecyMark || text.bearsSecrecyMark
        guard open.count == 1, kept.contains(name), texts[name] == nil else { return }
        texts[name] = text
    }

    func text(_ text: Span<UInt8>) {
        guard open.last != Self.photo else { return }
        for index in text.indices { bytes.append(text[index]) }
    }
}
