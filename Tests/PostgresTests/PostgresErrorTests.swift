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
            .server, "no space left", sqlState: "53100", context: "COPY t, line 3",
            statement: "SELECT " + String(repeating: "x", count: 500))
        let text = error.description
        #expect(text.hasPrefix("server: no space left [SQLSTATE 53100] (COPY t, line 3) in: SELECT xxx"))
        #expect(text.hasSuffix("…"))
        #expect(text.count < 300)
        let cancelled = PostgresError(
            .server, "cancelled", sqlState: "57014", context: "COPY t, line 3, column name: \"Ann Smith\"")
        #expect(cancelled.description == "server: cancelled [SQLSTATE 57014] (COPY t, line 3, column name)")
        #expect(PostgresError(.closed, "it is over").description == "closed: it is over")
    }

    @Test(arguments: [
        ("22P02", "a value is not what the statement needs"), ("23505", "a row breaks a rule of its table"),
    ])
    func `what the server says of data stays out of the description`(state: String, words: String) {
        let error = PostgresError(
            .server, "invalid: \"Ann Smith\" (Key (id)=(943 476 5919) exists)", sqlState: state,
            context: "COPY t, line 3, column name: \"Ann Smith\"", statement: "COPY t FROM STDIN")
        #expect(error.description.hasPrefix("server: \(words)"))
        #expect(error.description.hasSuffix("[SQLSTATE \(state)] in: COPY t FROM STDIN"))
        #expect(!error.description.contains("Ann") && !error.description.contains("943"))
        #expect(error.message.contains("Ann"), "the importer of a file is told")
    }
}
