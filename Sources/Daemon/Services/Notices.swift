// What the daemon tells systemd; a notice that cannot be sent is logged and changes nothing.
import Logging
import Systemd

/// Notices to the service manager that started this process, if one did.
struct Notices: Sendable {
    let socket: NotifySocket
    let logger: Logger

    func ready(status: String) {
        send { () throws(SystemdError) in try socket.ready() }
        self.status(status)
    }

    func status(_ text: String) {
        send { () throws(SystemdError) in try socket.status(text) }
    }

    func stopping(status: String) {
        send { () throws(SystemdError) in try socket.stopping() }
        self.status(status)
    }

    private func send(_ notice: () throws(SystemdError) -> Bool) {
        do {
            _ = try notice()
        } catch {
            logger.warning("systemd was not told: \(error)")
        }
    }
}
