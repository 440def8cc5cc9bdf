// Walks down to a folder under a root, making what is missing, and never through a link.

import Glibc

/// Opens the folder `components` below `root`, each part looked up in the one before it.
enum FolderPath {
    /// The mode of every folder made.
    static let mode: mode_t = 0o750

    /// Opens, and makes the parts that are missing, each durable before the next.
    ///
    /// The root must be there and may be a link: it is the administrator's. The parts below may not.
    static func open(_ components: [SafeName], in root: String) throws(FilesError) -> Descriptor {
        var folder = try Descriptor(folder: root)
        var path = root
        for component in components {
            let parent = path
            path += "/" + component.text
            try make(component.text, in: folder, path: path, parent: parent)
            folder = try Descriptor(component.text, in: folder, O_RDONLY | O_DIRECTORY, path: path)
        }
        return folder
    }

    private static func make(
        _ name: String, in folder: borrowing Descriptor, path: String, parent: String
    ) throws(FilesError) {
        try Failpoint.pass("files.makeParent", path)
        let number = folder.number
        if mkdirat(number, name, mode) == 0 {
            _ = try Descriptor.calling("chmod", path) { fchmodat(number, name, mode, 0) }
            try folder.sync(path: parent)
        } else if errno != EEXIST {
            throw FilesError("make folder", path, errno: errno)
        }
    }
}
