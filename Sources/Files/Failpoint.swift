// Places where a test may make the program fail or die. In a release build nothing of it is left but an empty call.

import Glibc

#if DEBUG
    import Synchronization
#endif

/// A named place where a test build can be told to fail, stop or be killed.
///
/// `PLANNEDCARE_FAILPOINT=name:action[:nth]`, several after commas; actions are `kill9`, `stop`, `error(ENOSPC)` and
/// `short`; `nth` counts the passes of that name from 1, and left out means every pass. With
/// `PLANNEDCARE_FAILPOINT_LOG=path` each pass appends its name and a newline there, so that a sweep knows what to kill.
package enum Failpoint {
    /// Passes a place: returns at once unless a test asked otherwise.
    ///
    /// What it throws when told to is a `FilesError` with the number asked for. Never use it to steer the program.
    @inline(__always)
    package static func pass(_ name: StaticString, _ path: String = "") throws(FilesError) {
        #if DEBUG
            if case .error(let code) = meet(name) { throw FilesError("failpoint \(name)", path, errno: code) }
        #endif
    }

    /// How many of `count` bytes to write at this pass: all, unless a test asked for less.
    @inline(__always)
    static func passWrite(_ name: StaticString, of count: Int, _ path: String) throws(FilesError) -> Int {
        #if DEBUG
            switch meet(name) {
            case .error(let code): throw FilesError("failpoint \(name)", path, errno: code)
            case .short: return (count + 1) / 2
            case .kill9, .stop, nil: return count
            }
        #else
            return count
        #endif
    }
}

#if DEBUG
    extension Failpoint {
        /// Runs `body` with failpoints armed for this task alone; the text is as in the environment variable.
        ///
        /// A text that says nothing known is a mistake of the test's and stops it.
        package static func armed<Value>(_ text: String, _ body: () throws -> Value) rethrows -> Value {
            try $ofTask.withValue(ArmedFailpoints(text), operation: body)
        }

        @TaskLocal private static var ofTask: ArmedFailpoints?
        private static let ofProcess = getenv("PLANNEDCARE_FAILPOINT").map { ArmedFailpoints(String(cString: $0)) }

        private static func meet(_ name: StaticString) -> ArmedFailpoints.Action? {
            FailpointLog.append("\(name)\n")
            guard let action = (ofTask ?? ofProcess)?.meet("\(name)") else { return nil }
            if action == .kill9 { kill(getpid(), SIGKILL) }
            // To this thread: sent to the process, another thread may take it, and this one goes on meanwhile.
            if action == .stop { raise(SIGSTOP) }
            return action
        }
    }

    /// Failpoints asked for, and how often each was passed.
    final class ArmedFailpoints: Sendable {
        enum Action: Equatable {
            case kill9, stop, short
            case error(Int32)
        }
        struct Order {
            var name: String
            var action: Action
            var nth: Int?
        }
        let orders: [Order]
        private let passes = Mutex<[String: Int]>([:])

        init(_ text: String) {
            orders = text.split(separator: ",").map { Self.order(String($0)) }
        }

        func meet(_ name: String) -> Action? {
            let pass = passes.withLock { counts in
                counts[name, default: 0] += 1
                return counts[name]
            }
            return orders.first { $0.name == name && ($0.nth == nil || $0.nth == pass) }?.action
        }

        private static func order(_ text: String) -> Order {
            let parts = text.split(separator: ":").map(String.init)
            guard parts.count == 2 || (parts.count == 3 && Int(parts[2]) != nil), let action = action(parts[1]) else {
                preconditionFailure("not a failpoint: \(text)")
            }
            return Order(name: parts[0], action: action, nth: parts.count == 3 ? Int(parts[2]) : nil)
        }

        private static func action(_ word: String) -> Action? {
            let errors = [
                "ENOSPC": ENOSPC, "EDQUOT": EDQUOT, "EIO": EIO, "EFBIG": EFBIG, "EINVAL": EINVAL, "ENOSYS": ENOSYS,
                "EACCES": EACCES, "EROFS": EROFS,
            ]
            switch word {
            case "kill9": return .kill9
            case "stop": return .stop
            case "short": return .short
            default: return errors.first { word == "error(\($0.key))" }.map { .error($0.value) }
            }
        }
    }

    /// The list of passes, for a sweep.
    enum FailpointLog {
        private static let path = getenv("PLANNEDCARE_FAILPOINT_LOG").map { String(cString: $0) }

        static func append(_ line: String) {
            guard let path else { return }
            let number = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
            precondition(number >= 0, "the failpoint log cannot be opened")
            let written = line.utf8.withContiguousStorageIfAvailable { write(number, $0.baseAddress, $0.count) }
            precondition(written == line.utf8.count, "the failpoint log cannot be written")
            close(number)
        }
    }
#endif
