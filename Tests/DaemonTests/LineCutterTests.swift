// Lines cut out of pieces, wherever the pieces end.
import Testing

@testable import Daemon

@Suite struct LineCutterTests {
    private func lines(_ text: String, pieces length: Int) -> [String] {
        var cutter = LineCutter()
        let bytes = Array(text.utf8)
        let pieces = stride(from: 0, to: bytes.count, by: length).map { bytes[$0..<min($0 + length, bytes.count)] }
        return (pieces.flatMap { cutter.cut($0) } + cutter.rest()).map { line in
            switch line {
            case .whole(let bytes): String(decoding: bytes, as: UTF8.self)
            case .tooLong: "too long"
            }
        }
    }

    @Test(arguments: 1...9)
    func `a line is whole wherever a piece ends`(length: Int) {
        #expect(lines("ab\n\ncde\nf", pieces: length) == ["ab", "", "cde", "f"])
        #expect(lines("ab\n", pieces: length) == ["ab"])
        #expect(lines("", pieces: length) == [])
    }

    @Test func `a line that is too long is told once, and the next one is whole`() {
        let long = String(repeating: "x", count: LineCutter.mostBytes + 1)
        #expect(lines("a\n\(long)\nb\n", pieces: 1 << 16) == ["a", "too long", "b"])
        #expect(lines(long, pieces: 1 << 20) == ["too long"])
        let longest = String(long.dropLast())
        #expect(lines(longest + "\nb", pieces: 1 << 20).last == "b")
        #expect(lines(longest, pieces: 1 << 20).first?.utf8.count == LineCutter.mostBytes)
    }
}
