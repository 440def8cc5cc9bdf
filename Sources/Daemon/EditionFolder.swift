// An edition's folder while it is being filled.
import Files
import Reports

/// Hands a renderer's files to the folder that is published whole.
struct EditionFolder: ~Copyable, FileSink {
    private var staged: StagedFolder

    init(_ edition: Edition, in output: String) throws {
        staged = try StagedFolder(in: output, at: edition.folder)
    }

    mutating func write(_ name: String, _ body: (_ append: ([UInt8]) throws -> Void) throws -> Void) throws {
        try staged.write(name) { writer in
            try body { bytes in try writer.append(bytes) }
        }
    }

    mutating func adopt(_ name: String, madeBy make: (_ folder: String) throws -> Void) throws {
        try make(staged.path)
        try staged.adopt(name)
    }

    consuming func publish(_ facts: [String: ManifestValue]) throws -> Files.Publication {
        try staged.publish(facts)
    }
}
