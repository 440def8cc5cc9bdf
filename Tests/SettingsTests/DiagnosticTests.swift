// A diagnostic's text and order.

import Settings
import Testing

@Suite struct DiagnosticTests {
    @Test func `a diagnostic reads as file, line, column and message`() {
        let diagnostic = Diagnostic(file: "file.yaml", line: 3, column: 5, message: "message")
        #expect(diagnostic.description == "file.yaml:3:5: message")
    }

    @Test func `errors stand in file order, lines as numbers`() {
        let places = [(10, 1), (2, 7), (2, 3)]
        let errors = SettingsErrors(places.map { Diagnostic(file: "a", line: $0.0, column: $0.1, message: "m") })
        #expect(errors.description == "a:2:3: m\na:2:7: m\na:10:1: m")
    }
}
