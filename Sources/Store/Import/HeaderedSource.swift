// A source whose first line was read, and whose rest is still to come.

/// Splits the header off a CSV: the one line that is parsed here and not by PostgreSQL.
struct HeaderedSource<Source: ByteSource & ~Copyable>: ~Copyable {
    /// The header's fields, unquoted.
    let header: [String]
    private var source: Source
    private var pending: [UInt8]
    private var hasMore: Bool
    /// Looks at everything that is read, and throws what it finds; nil when nobody looks.
    var scan: FieldScan?

    /// Reads up to the end of the first line; throws the source's errors, or what is wrong with the line, in words.
    init(_ source: consuming Source) throws {
        var bytes: [UInt8] = []
        var hasMore = true
        var line = HeaderLine(bytes)
        while line.end == nil, hasMore {
            guard bytes.count < Self.longestHeader else { throw HeaderTrouble.tooLong }
            hasMore = try source.read(into: &bytes)
            line = HeaderLine(bytes)
        }
        guard let end = line.end ?? (bytes.isEmpty ? nil : bytes.count) else { throw HeaderTrouble.emptyFile }
        header = line.fields
        pending = Array(bytes[end...])
        self.hasMore = hasMore
        self.source = source
    }

    /// The same for a file of this name: what is wrong with its first line is an `ImportError`.
    init(_ source: consuming Source, file: String) throws {
        do {
            try self.init(source)
        } catch let trouble as HeaderTrouble {
            throw ImportError(file: file, "header", "the file begins with a line of headings", trouble.inWords)
        }
    }

    /// Appends the next piece of what follows the header; false when nothing more will come.
    mutating func read(into buffer: inout [UInt8]) throws -> Bool {
        let start = buffer.count
        if !pending.isEmpty {
            buffer += pending
            pending = []
        } else if hasMore {
            hasMore = try source.read(into: &buffer)
        }
        try scan?.look(at: buffer, from: start)
        if !hasMore { try scan?.end() }
        return hasMore
    }

    /// The published header has about 3,700 bytes.
    private static var longestHeader: Int { 1 << 16 }
}

/// Why a first line cannot be a header.
enum HeaderTrouble: Error {
    case emptyFile
    case tooLong

    var inWords: String {
        switch self {
        case .emptyFile: "the file is empty"
        case .tooLong: "the first 64 kB hold no end of a line"
        }
    }
}
