/// Another command wrote after this one had looked at the registry; nothing was written, and what is
/// right may be otherwise now.
///
/// The program runs such a command once more, on what the registry says by then.
struct Overtaken: Error {}
