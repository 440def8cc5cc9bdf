// Requests on standard input, answers on standard output: what `plannedcare calculate` does.
import Calculators
import Files
import JSON

/// Numbers by hand.
package enum CalculateLines {
    /// Answers line by line, in order, until the input ends; what has come whole is answered before more is waited for.
    ///
    /// `method` is that of every line that names none itself. Returns how many lines could not be answered: each has a
    /// complaint in its answer's place. Throws when standard input cannot be read, when `sink` throws, and when there was no
    /// line to say on that `method` is none.
    package static func run(method: String?, sink: ([UInt8]) throws -> Void) throws -> Int {
        let answering = Answering(method: method)
        var input = StandardInput()
        var lines = LineCutter()
        var (asked, refused) = (0, 0)
        while true {
            let piece = try input.next()
            var answers: [UInt8] = []
            for line in piece.isEmpty ? lines.rest() : lines.cut(piece) {
                let outcome = answering.outcome(of: line)
                asked += 1
                if !outcome.isAnswered { refused += 1 }
                answers += outcome.line.utf8
                answers.append(LineCutter.end)
            }
            if !answers.isEmpty { try sink(answers) }
            if piece.isEmpty { break }
        }
        if asked == 0, let method { try check(method) }
        return refused
    }

    private static func check(_ method: String) throws {
        do throws(Complaint) {
            _ = try Calculator.named(method, in: .object([]))
        } catch {
            throw Failure(.badUsage, error.description)
        }
    }
}

extension Answering {
    /// The outcome of a line that is there whole, or of one that was too long to keep.
    fileprivate func outcome(of line: LineCutter.Line) -> Outcome {
        switch line {
        case .whole(let bytes): outcome(of: bytes)
        case .tooLong: refusal(Complaint("this line is longer than \(LineCutter.mostBytes >> 20) MiB"))
        }
    }
}
