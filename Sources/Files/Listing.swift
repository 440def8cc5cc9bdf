// The names inside a folder.

import Glibc

extension Descriptor {
    /// The names in this folder, sorted, without `.` and `..`.
    ///
    /// A name that is no UTF-8 comes repaired, and matches nothing.
    func names(path: String) throws(FilesError) -> [String] {
        // The stream takes its descriptor over and moves its position, so it gets one of its own.
        let own = try Self.calling("open", path) { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard let stream = fdopendir(own) else {
            let code = errno
            close(own)
            throw FilesError("list", path, errno: code)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            names.append(Self.name(of: entry))
        }
        if errno != 0 { throw FilesError("list", path, errno: errno) }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    private func close(_ number: CInt) { Glibc.close(number) }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        }
    }
}
