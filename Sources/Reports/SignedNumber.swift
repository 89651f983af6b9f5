extension Int {
    /// As a change is told: `+12`, `−12`, `±0`.
    package var signed: String { self > 0 ? "+\(self)" : self < 0 ? "−\(-self)" : "±0" }
}
