// What an error says, and whether trying again may help.

import Testing

@testable import Postgres

struct PostgresErrorTests {
    @Test(
        arguments: [
            (PostgresError.Code.connectionFailed, nil, true), (.connectionFailed, "57P03", true),
            (.connectionFailed, "53300", true), (.connectionFailed, "3D000", false), (.authentication, "28P01", false),
            (.connectionLost, nil, true), (.stalled, nil, true), (.interrupted, nil, false), (.server, "40001", true),
            (.server, "57014", true), (.server, "55P03", true), (.server, "55000", false), (.server, "42P01", false),
            (.server, "22012", false), (.incompleteCopy, nil, false), (.malformedData, nil, false),
            (.usage, nil, false),
            (.closed, nil, false),
        ] as [(PostgresError.Code, String?, Bool)])
    func `trouble that passes is transient, and nothing else`(
        code: PostgresError.Code, state: String?, transient: Bool
    ) {
        #expect(PostgresError(code, "x", sqlState: state).isTransient == transient)
    }

    @Test func `the description has everything that is known, and a long statement shortened`() {
        let error = PostgresError(
            .server, "division by zero", sqlState: "22012", context: "COPY t, line 3",
            statement: "SELECT " + String(repeating: "x", count: 500))
        let text = error.description
        #expect(text.hasPrefix("server: division by zero [SQLSTATE 22012] (COPY t, line 3) in: SELECT xxx"))
        #expect(text.hasSuffix("…"))
        #expect(text.count < 300)
        #expect(PostgresError(.closed, "it is over").description == "closed: it is over")
    }
}
