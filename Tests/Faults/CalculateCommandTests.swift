// `plannedcare calculate`, run as an analyst runs it: lines in, lines out, and what the exit code says.
import Support
import Testing

@Suite(.timeLimit(.minutes(15)))
struct CalculateCommandTests {
    private let good = #"{"waiting": 300, "completed_per_week": 40}"#
    private let answer = #"{"clearance_weeks": 7.5}"#

    @Test func `good lines are answered and the program is content`() async throws {
        let end = try await Program.run(["calculate", "clearance"], input: "\(good)\r\n\(good)")
        #expect(end == .init(code: 0, signal: nil, text: "\(answer)\n\(answer)\n", errorText: ""))
        let none = try await Program.run(["calculate", "clearance"], input: "")
        #expect(none == .init(code: 0, signal: nil, text: "", errorText: ""))
    }

    @Test func `bad lines are told in their places, the others are answered, and the exit code is 65`() async throws {
        let long = String(repeating: " ", count: 16 << 20) + "{}"
        let lines = [good, "{\"waiting\": NaN}", good, "", long, #"{"method": "wait"}"#, good]
        let end = try await Program.run(["calculate", "clearance"], input: lines.joined(separator: "\n") + "\n")
        let answers = end.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(answers.indices.filter { answers[$0] == answer } == [0, 2, 6])
        #expect(answers.indices.filter { answers[$0].hasPrefix(#"{"error": ""#) } == [1, 3, 4, 5])
        #expect(answers.count == 8 && answers[7].isEmpty)
        #expect(end.code == 65 && end.errorText == "plannedcare: 4 lines could not be answered\n")
    }

    @Test func `an unknown method is told on every line, or as wrong usage where there is none`() async throws {
        let told = try await Program.run(["calculate", "weight"], input: good + "\n" + good)
        #expect(told.code == 65)
        #expect(told.text.split(separator: "\n").count { $0.contains("there is no method \\\"weight\\\"") } == 2)
        let untold = try await Program.run(["calculate", "weight"], input: "")
        #expect(untold.code == 64 && untold.errorText.contains("there is no method \"weight\""))
        let mixed = try await Program.run(
            ["calculate"], input: #"{"method": "clearance", "waiting": 300, "completed_per_week": 40}"# + "\n" + good)
        #expect(mixed.code == 65 && mixed.text.hasPrefix(answer + "\n{\"error\": \"no method is named"))
    }

    @Test func `help explains one method, or all of them`() async throws {
        let one = try await Program.run(["calculate", "clearance", "--help"])
        #expect(one.code == 0 && one.text.hasPrefix("clearance: ") && one.text.contains("patients a week"))
        let all = try await Program.run(["calculate", "--help"])
        #expect(all.code == 0 && all.text.contains(one.text) && all.text.contains("USAGE: plannedcare calculate"))
        #expect(try await Program.run(["calculate", "weight", "--help"]).code == 64)
    }
}
