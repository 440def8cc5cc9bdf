// Where the house stands while its tests run.

import Foundation

/// The folder that holds `Package.swift`.
package enum Checkout {
    /// Its path, found from the place of this file.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The text of a file below it.
    package static func text(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }
}
