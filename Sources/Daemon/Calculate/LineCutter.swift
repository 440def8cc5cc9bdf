// Cuts a stream of bytes into lines, and forgets those that are too long.

/// Lines out of pieces.
struct LineCutter {
    /// A line without its end.
    enum Line: Equatable {
        case whole(ArraySlice<UInt8>)
        /// Longer than `mostBytes`: its bytes were let go.
        case tooLong
    }

    /// No request is as long, and a file without line ends must not eat the memory.
    static let mostBytes = 16 << 20
    /// A line feed.
    static let end: UInt8 = 0x0A

    private var begun: [UInt8] = []
    private var isTooLong = false

    /// The lines that end in a piece, in order.
    mutating func cut(_ piece: ArraySlice<UInt8>) -> [Line] {
        var lines: [Line] = []
        var rest = piece
        while let end = rest.firstIndex(of: Self.end) {
            keep(rest[..<end])
            lines.append(take())
            rest = rest[(end + 1)...]
        }
        keep(rest)
        return lines
    }

    /// The last line, if it has no end of its own.
    mutating func rest() -> [Line] {
        begun.isEmpty && !isTooLong ? [] : [take()]
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        if begun.count + bytes.count > Self.mostBytes {
            isTooLong = true
            begun = []
        } else if !isTooLong {
            begun += bytes
        }
    }

    private mutating func take() -> Line {
        let line: Line = isTooLong ? .tooLong : .whole(begun[...])
        begun = []
        isTooLong = false
        return line
    }
}
