/// What became of a file beside the registry that was to be written anew.
package enum Renewal: Equatable, Sendable {
    /// One of this state of the registry was there.
    case current
    case written
    /// The pool has so few candidates that it is loaded as fast.
    case unneeded
    /// Somebody wrote into the registry meanwhile.
    case outdated
    /// Another process is writing it.
    case busy
    /// What the system said.
    case failed(Int32)
}
