import Ledger

extension Session {
    /// How long records are kept, as the department set it.
    func retention() throws(Failure) -> Retention {
        guard let setting = config[.retention] else { return Retention() }
        guard let retention = Retention(setting.value) else {
            throw Failure(
                .usage,
                .configInvalidValue(
                    setting.value, setting: Setting.retention.rawValue,
                    allowed: [words("人才=5 需求=3", "Talent=5 Need=3")],
                    origin: setting.origin.text))
        }
        return retention
    }
}
