extension [String: String] {
    /// The name of the city in which a county lies, in names by code; a district of a municipality
    /// (直辖市) lies in that.
    package func city(of region: String) -> String {
        if let province = self[region.prefix(2) + "0000"], province.hasSuffix("市") {
            return province
        }
        let code = region.count == 6 && !region.hasSuffix("0000") ? region.prefix(4) + "00" : region
        return self[String(code)] ?? self[region] ?? region
    }
}
