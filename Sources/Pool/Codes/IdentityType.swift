/// The types of document that say who someone is, by their names in GA/T 517-2004 and since.
package enum IdentityType: String, Code {
    case residentCard = "居民身份证"
    case passport = "护照"
    case hongKongMacaoPermit = "港澳居民来往内地通行证"
    case taiwanPermit = "台湾居民来往大陆通行证"
    case residencePermit = "港澳台居民居住证"
    case permanentResidentCard = "外国人永久居留身份证"
    case officerCard = "军官证"
    case other = "其他"

    /// That of a number that says nothing of its document.
    package static let standard = IdentityType.residentCard
    package static let list = CodeList(
        Self.self,
        also: [
            .residentCard: ["身份证", "111"], .hongKongMacaoPermit: ["回乡证", "港澳通行证"],
            .taiwanPermit: ["台胞证"], .residencePermit: ["居住证"],
            .permanentResidentCard: ["外国人永久居留证", "永居证"],
        ], default: standard)
}
