import Glibc
import Pool

extension Session {
    /// Who answers for what is written and read: as set, else the login name of the machine.
    var operatorName: String {
        // It is written into the ledger and printed with every batch.
        config[.operator]?.value.escaped ?? account
    }

    /// The account of the machine that stands for the operator, where several people may use it: the
    /// ledger would not tell who it was.
    var sharedAccount: String? {
        config[.operator] == nil && Self.sharedAccounts.contains(account.lowercased())
            ? account : nil
    }

    private var account: String {
        if let set = environment["LOGNAME"] ?? environment["USER"] { return set.escaped }
        guard let user = unsafe getpwuid(getuid()), let name = unsafe user.pointee.pw_name else {
            return "uid \(getuid())"
        }
        return unsafe String(cString: name)
    }

    private static let sharedAccounts: Set<String> = [
        "root", "admin", "administrator", "user", "users", "guest", "test", "public", "office",
        "hr", "rsc", "renshi", "rencai", "pc", "owner", "ubuntu", "debian", "kylin", "uos",
    ]
}
