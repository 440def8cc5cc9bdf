// The configuration file: every key, every mistake with its place, and no secrets.
import Settings
import Support
import Testing

@testable import Daemon

@Suite struct ConfigurationFileTests {
    private func diagnostics(_ text: String) -> [String] {
        switch ConfigurationFile.read(text, file: "pc.yaml").result {
        case .success: []
        case .failure(let errors): errors.diagnostics.map(\.description)
        }
    }

    @Test func `every key is read`() throws {
        let reading = ConfigurationFile.read(
            """
            source:
              connection: "host=/run/postgresql dbname=warehouse"
              schema: wards
              connect_timeout: 100ms
              stall_timeout: 2s
              total_timeout: 3min
              poll_interval: 24h
            history:
              connection: "host=/run/postgresql dbname=history"
              schema: remembered
              keep_weeks: 0
            output: out
            reports: definitions
            font_family: DejaVu Sans
            branding: {organisation: A board, logo_path: logo.png}
            contact: team@example.org
            render_workers: 3
            """, file: "pc.yaml")
        var expected = Configuration()
        expected.source.connection = "host=/run/postgresql dbname=warehouse"
        expected.source.schema = "wards"
        expected.source.connectTimeout = .milliseconds(100)
        expected.source.stallTimeout = .seconds(2)
        expected.source.totalTimeout = .seconds(180)
        expected.source.pollInterval = .seconds(86_400)
        expected.history.connection = "host=/run/postgresql dbname=history"
        expected.history.schema = "remembered"
        expected.history.keepWeeks = 0
        expected.output = "out"
        expected.reports = "definitions"
        expected.fontFamily = "DejaVu Sans"
        expected.branding.organisation = "A board"
        expected.branding.logoPath = "logo.png"
        expected.contact = "team@example.org"
        expected.renderWorkers = 3
        #expect(try reading.result.get() == expected)
        #expect(reading.reports == "definitions")
    }

    @Test func `what is left out has its default`() throws {
        #expect(try ConfigurationFile.read("{}", file: "pc.yaml").result.get() == Configuration())
        var one = Configuration()
        one.source.schema = "wards"
        #expect(try ConfigurationFile.read("source: {schema: wards}", file: "pc.yaml").result.get() == one)
    }

    @Test func `every mistake is told with its line and column, all at once`() {
        let text = """
            source:
              conection: ""
              connection: "host=x password=hunter2"
              schema: Waiting-List
              connect_timeout: 10
              stall_timeout: 99ms
              total_timeout: [15min]
              poll_interval: 25h
            history: {keep_weeks: -1, connection: "postgresql://u:hunter2@h/d", schema: "A", keep_week: 3}
            output: ""
            reports: {}
            font_familly: Arial
            font_family: ""
            """
        let duration = "needs a duration from 100ms to 1d"
        #expect(
            diagnostics(text) == [
                #"pc.yaml:2:3: unknown key "conection"; did you mean "connection"?"#,
                #"pc.yaml:3:15: "connection" holds a password; keep it in a pgpass file"#,
                #"pc.yaml:4:11: "schema" needs a lower-case name of letters, digits and underscores, found "Waiting-List""#,
                #"pc.yaml:5:20: "connect_timeout" \#(duration), found "10""#,
                #"pc.yaml:6:18: "stall_timeout" \#(duration), found "99ms""#,
                #"pc.yaml:7:18: "total_timeout" \#(duration), found a list"#,
                #"pc.yaml:8:18: "poll_interval" \#(duration), found "25h""#,
                #"pc.yaml:9:23: "keep_weeks" needs a whole number from 0 to 5200, found "-1""#,
                #"pc.yaml:9:39: "connection" holds a password; keep it in a pgpass file"#,
                #"pc.yaml:9:77: "schema" needs a lower-case name of letters, digits and underscores, found "A""#,
                #"pc.yaml:9:82: unknown key "keep_week"; did you mean "keep_weeks"?"#,
                #"pc.yaml:10:9: "output" needs a path, found """#,
                #"pc.yaml:11:10: "reports" needs a path, found a mapping"#,
                #"pc.yaml:12:1: unknown key "font_familly"; did you mean "font_family"?"#,
                #"pc.yaml:13:14: "font_family" needs a name, found """#,
            ])
    }

    @Test(arguments: ["", "- a list", "source: [", "source: 5", "source: {}\nsource: {}", "output:"])
    func `a file that is no mapping of settings is refused`(text: String) {
        #expect(!diagnostics(text).isEmpty)
        #expect(diagnostics(text).allSatisfy { $0.hasPrefix("pc.yaml:") })
    }

    @Test(arguments: [
        ("{}", "/etc/plannedcare/reports"), ("reports: r", "r"), ("reports: r\noutput: {}", "r"), ("reports: []", nil),
        ("reports: ''", nil), ("- no mapping", nil),
    ])
    func `the folder of the reports is known in spite of other mistakes`(text: String, folder: String?) {
        #expect(ConfigurationFile.read(text, file: "pc.yaml").reports == folder)
    }

    @Test(arguments: [
        "", "host=/run/postgresql dbname=warehouse user=reader", "service=warehouse", "passfile=/etc/pgpass host=db",
        "postgresql://", "postgresql://db", "postgresql://reader@db/warehouse", "postgres://reader@db:5432/warehouse",
        "postgresql://db:5432,other:5433/warehouse?target_session_attrs=any", "postgresql://[::1]:5432/warehouse",
        "postgresql://[::1]/warehouse?application_name=reports@trust", "postgresql:///warehouse?host=/run/postgresql",
        "postgresql://%2Frun%2Fpostgresql/warehouse", "host=a@b:c", "require_auth=password",
    ])
    func `a connection without a password is taken`(connection: String) throws {
        #expect(!ConnectionSecret.isIn(connection))
        let result = ConfigurationFile.read("source: {connection: '\(connection)'}", file: "pc.yaml").result
        #expect(try result.get().source.connection == connection)
    }

    @Test(arguments: [
        "password=hunter2", "host=db password=hunter2", "host=db password = hunter2", "host=db password  =  hunter2",
        "host=db\tpassword='hunter2'", "host=db PASSWORD=hunter2", "sslkey=k sslpassword=hunter2",
        "host='db'password=hunter2",
        "postgresql://user:hunter2@db/warehouse", "postgres://u:hunter2@db/warehouse", "postgres://u:hunter2@db",
        "postgresql://:hunter2@db", "postgresql://user:hunter2@[::1]:5432/warehouse",
        "postgresql://user:hunter2@db:5432,other:5432/warehouse", "postgresql://db/warehouse?password=hunter2",
        "postgresql://db/warehouse?user=u&password=hunter2", "postgresql://db/warehouse?sslpassword=hunter2",
        "postgresql://db/warehouse?p%61ssword=hunter2", "host=db oauth_client_secret=hunter2",
    ])
    func `a connection with a password is refused, and the password not repeated`(connection: String) {
        #expect(ConnectionSecret.isIn(connection))
        let found = diagnostics("source:\n  connection: \"\(connection.replacing("\t", with: "\\t"))\"\n")
        #expect(found == [#"pc.yaml:2:15: "connection" holds a password; keep it in a pgpass file"#])
    }
}
