// Starting a process that shares nothing with this one.

import CLinux
import Glibc

/// `posix_spawn` with everything said that matters.
enum Spawn {
    /// Starts a program in a process group of its own.
    ///
    /// It reads nothing and writes into two new files. Every other descriptor is closed, also those that other threads open
    /// meanwhile; no signal is blocked or ignored, whatever the tests' own process does with them.
    static func start(_ words: [String], _ environment: [String], output: String, errors: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        setSignalsAndGroup(&attributes)
        var process: pid_t = 0
        let name = words.first ?? ""
        let code = withWords(words) { words in
            withWords(environment) { posix_spawnp(&process, name, &actions, &attributes, words, $0) }
        }
        guard code == 0 else { throw CommandFailed(what: "starting \(name)", message: String(cString: strerror(code))) }
        return process
    }

    private static func setSignalsAndGroup(_ attributes: inout posix_spawnattr_t) {
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))
    }

    private static func withWords<Result>(
        _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = words.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
