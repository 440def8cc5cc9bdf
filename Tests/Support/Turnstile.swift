// Lets only a few tests at a time through to something scarce.

/// A counting gate: whoever asks while it is full waits in line.
package actor Turnstile {
    private var free: Int
    private var line: [CheckedContinuation<Void, Never>] = []

    /// Room for `places` at once.
    package init(places: Int) {
        free = places
    }

    /// Takes a place, waiting for one if need be; every `enter` needs one `leave`.
    package func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { line.append($0) }
    }

    /// Gives the place to the first in line.
    package func leave() {
        if line.isEmpty {
            free += 1
        } else {
            line.removeFirst().resume()
        }
    }
}
