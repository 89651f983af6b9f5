import Pool

@testable import Ledger
@testable import Registry

/// An invented identity number of somebody born in May of a year, with its check digit.
func identity(_ year: Int, _ serial: Int) -> String {
    let digits = "\(serial)"
    let short = "110105\(year % 100)0501" + String(repeating: "0", count: 3 - digits.count) + digits
    return (try? CitizenID.read(short, regions: .sample).value.text) ?? ""
}

/// The fields of an invented person, who was born in May.
func invented(_ name: String, born: String, _ serial: Int) -> String {
    "Name: \(name)\nBirth: \(born)\nId: \(identity(Int(born.prefix(4)) ?? 0, serial))"
}
