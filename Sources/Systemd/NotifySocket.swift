// What the service tells the service manager that started it.

import Glibc

/// The socket of the service manager (systemd): it is told by one datagram a notice.
///
/// Every notice answers false, and does nothing, when no address was handed in: the service was started by hand. Notices
/// may be sent from any thread and repeated; each blocks for at most the few seconds the manager's queue may be full.
package struct NotifySocket: Sendable {
    /// The address as in `$NOTIFY_SOCKET`: a path, or `@` and a name; nil when nobody listens.
    package let address: String?
    /// How often at the latest the manager wants to hear `watchdog`; nil when it does not.
    ///
    /// Ping three times as often.
    package let watchdogInterval: Duration?

    /// A socket at an address; nothing is opened and the environment is not looked at.
    package init(address: String?, watchdogInterval: Duration? = nil) {
        self.address = address
        self.watchdogInterval = watchdogInterval
    }

    /// The socket of the manager that started this process, from `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID`.
    ///
    /// The one place that reads the environment. An empty address counts as none.
    package static func ofThisProcess() -> NotifySocket {
        func variable(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        return NotifySocket(
            address: variable("NOTIFY_SOCKET"),
            watchdogInterval: watchdogInterval(
                microseconds: variable("WATCHDOG_USEC"), process: variable("WATCHDOG_PID"), own: getpid()))
    }

    /// The interval meant for process `own`; nil when none is set, it is no number above 0, or meant for another process.
    package static func watchdogInterval(microseconds: String?, process: String?, own: Int32) -> Duration? {
        if let process, Int32(process) != own { return nil }
        guard let microseconds = microseconds.flatMap(Int64.init), microseconds > 0 else { return nil }
        return .microseconds(microseconds)
    }

    /// The service is up: configuration and credentials read.
    ///
    /// Also ends a reload.
    @discardableResult package func ready() throws(SystemdError) -> Bool { try send("READY=1") }

    /// One line for `systemctl status`; line breaks and other control characters become spaces.
    @discardableResult package func status(_ text: String) throws(SystemdError) -> Bool {
        let line = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        return try send("STATUS=" + String(String.UnicodeScalarView(line)))
    }

    /// The service is going down, whatever the reason.
    @discardableResult package func stopping() throws(SystemdError) -> Bool { try send("STOPPING=1") }

    /// A reload has begun; `ready` ends it.
    ///
    /// Pass the moment it began, see `monotonicMicroseconds`.
    @discardableResult package func reloading(monotonicMicroseconds began: UInt64) throws(SystemdError) -> Bool {
        try send("RELOADING=1\nMONOTONIC_USEC=\(began)")
    }

    /// The service is alive.
    ///
    /// Only from the loop whose standstill matters.
    @discardableResult package func watchdog() throws(SystemdError) -> Bool { try send("WATCHDOG=1") }

    /// Starting, reloading or stopping needs `duration` more from now; to be repeated while it goes on.
    @discardableResult package func extendTimeout(by duration: Duration) throws(SystemdError) -> Bool {
        try send("EXTEND_TIMEOUT_USEC=\(max(0, duration / .microseconds(1)).rounded(.up).asWhole)")
    }

    /// The clock systemd compares a reload with; it stands still while the machine sleeps.
    package static var monotonicMicroseconds: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
    }

    private func send(_ notice: String) throws(SystemdError) -> Bool {
        guard let address else { return false }
        try NotifyDatagram.send(notice, to: address)
        return true
    }
}

extension Double {
    fileprivate var asWhole: UInt64 { UInt64(exactly: self) ?? .max }
}
