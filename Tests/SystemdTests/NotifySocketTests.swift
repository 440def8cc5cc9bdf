// Each notice as the manager hears it.

import Glibc
import Support
import Systemd
import Testing

@Suite struct NotifySocketTests {
    private let folder: TemporaryFolder
    private let fake: FakeSystemd
    private let notify: NotifySocket

    init() throws {
        folder = try TemporaryFolder()
        fake = try FakeSystemd(folder.path + "/notify")
        notify = NotifySocket(address: folder.path + "/notify")
    }

    @Test func `every notice is one datagram in systemd's words`() throws {
        #expect(try notify.ready())
        #expect(fake.heard() == "READY=1")
        #expect(try notify.stopping())
        #expect(fake.heard() == "STOPPING=1")
        #expect(try notify.watchdog())
        #expect(fake.heard() == "WATCHDOG=1")
        #expect(try notify.reloading(monotonicMicroseconds: 12_345_678))
        #expect(fake.heard() == "RELOADING=1\nMONOTONIC_USEC=12345678")
        #expect(try notify.extendTimeout(by: .seconds(90)))
        #expect(fake.heard() == "EXTEND_TIMEOUT_USEC=90000000")
        #expect(fake.heard() == nil)
    }

    @Test func `a status is one line, whatever is in it`() throws {
        try notify.status("idle; next 06:00\nREADY=1\r\nMAINPID=1\u{0}\u{85}é")
        #expect(fake.heard() == "STATUS=idle; next 06:00 READY=1  MAINPID=1  é")
    }

    @Test func `a duration below zero or beyond all bounds is still a number`() throws {
        try notify.extendTimeout(by: .seconds(-5))
        #expect(fake.heard() == "EXTEND_TIMEOUT_USEC=0")
        try notify.extendTimeout(by: .nanoseconds(1500))
        #expect(fake.heard() == "EXTEND_TIMEOUT_USEC=2")
    }

    @Test func `a name without a file is reached too`() throws {
        let name = "@plannedcare-test-\(getpid())"
        let abstract = try FakeSystemd(name)
        #expect(try NotifySocket(address: name).ready())
        #expect(abstract.heard() == "READY=1")
    }

    @Test func `without a socket nothing is done, and that is said`() throws {
        let nobody = NotifySocket(address: nil)
        #expect(try !nobody.ready())
        #expect(try !nobody.status("x"))
        #expect(try !nobody.stopping())
        #expect(try !nobody.reloading(monotonicMicroseconds: 0))
        #expect(try !nobody.watchdog())
        #expect(try !nobody.extendTimeout(by: .seconds(1)))
        #expect(fake.heard() == nil)
    }

    @Test func `a socket where nobody listens is an error`() {
        let error = #expect(throws: SystemdError.self) { try NotifySocket(address: folder.path + "/none").ready() }
        #expect(error?.errno == ENOENT)
    }

    @Test(arguments: ["", "@", "notify", "vsock:2:1234", "/" + String(repeating: "x", count: 107), "/a\0b"])
    func `an address that cannot be one is an error`(address: String) {
        let error = #expect(throws: SystemdError.self) { try NotifySocket(address: address).ready() }
        #expect(error?.errno == 0)
    }

    @Test func `the watchdog is for the process it names`() {
        func interval(_ microseconds: String?, _ process: String?) -> Duration? {
            NotifySocket.watchdogInterval(microseconds: microseconds, process: process, own: 42)
        }
        #expect(interval("60000000", nil) == .seconds(60))
        #expect(interval("60000000", "42") == .seconds(60))
        #expect(interval("60000000", "43") == nil)
        #expect(interval(nil, "42") == nil)
        #expect(interval("0", nil) == nil)
        #expect(interval("soon", nil) == nil)
    }

    @Test func `the monotonic clock moves on`() {
        let before = NotifySocket.monotonicMicroseconds
        #expect(before > 0)
        #expect(NotifySocket.monotonicMicroseconds >= before)
    }
}
