// A serial executor over a private dispatch queue, so that blocking in libpq never holds a thread of the shared pool.

import Dispatch

/// Runs one actor's jobs, one after another, on a queue of its own.
///
/// Dispatch gives a private serial queue an extra thread when the others are blocked, so several connections may wait
/// at once. (`DispatchSerialQueue` is not available on Linux.)
final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
