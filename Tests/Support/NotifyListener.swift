// A systemd that only listens, for tests that follow what a service says of itself.

import Foundation
import Glibc
import Synchronization

/// A datagram socket with a name of its own, to be handed to a service as `NOTIFY_SOCKET`; closed when let go.
package final class NotifyListener: Sendable {
    /// The address: `@` and a name that no other test has.
    package let address = "@plannedcare-test-\(UUID().uuidString)"

    private let number: Int32
    private let notices = Mutex<[String]>([])

    /// Listens from now on; throws where the system will not.
    package init() throws {
        number = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        let bytes = [0] + Array(address.utf8.dropFirst())
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: bytes) }
        let bound = withUnsafePointer(to: name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(number, $0, socklen_t(MemoryLayout<sa_family_t>.size + bytes.count))
            }
        }
        guard number >= 0, bound == 0 else { throw CommandFailed(what: "notify socket", message: "errno \(errno)") }
    }

    deinit { close(number) }

    /// Everything that was heard so far, one datagram an item, in order.
    package var heard: [String] {
        notices.withLock { notices in
            var bytes = [UInt8](repeating: 0, count: 65536)
            while true {
                let count = recv(number, &bytes, bytes.count, Int32(MSG_DONTWAIT))
                if count < 0 { return notices }
                notices.append(String(decoding: bytes.prefix(count), as: UTF8.self))
            }
        }
    }

    /// Waits until a notice that begins with `prefix` was heard, `times` of them; throws when that takes too long.
    package func wait(for prefix: String, times: Int = 1, within patience: Duration = .seconds(120)) async throws {
        do {
            try await waitUntil("\(times) notices \(prefix)", within: patience) {
                heard.count { $0.hasPrefix(prefix) } >= times
            }
        } catch let late as WaitedTooLong {
            throw CommandFailed(what: late.description, message: "heard \(heard)")
        }
    }
}
