// Whoever asks twice for the end means it: the second signal ends the program at once.
import Glibc
import UnixSignals

/// Listens for the signals that come after the one that began the end.
enum SecondSignal {
    /// From now on the next SIGTERM or SIGINT ends the process with 128 plus its number, as if it were killed: an edition is
    /// there whole or not at all, and the next start removes what is left.
    ///
    /// Returns once it listens. The listening has no end but the program's own, and so no owner.
    static func endsAtOnce() async {
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        Task.detached {
            for await signal in signals { _exit(128 + (signal == .sigint ? SIGINT : SIGTERM)) }
        }
    }
}
