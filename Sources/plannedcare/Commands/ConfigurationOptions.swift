// The options by which commands find their configuration.
import ArgumentParser
import Daemon

/// `--config`, and what overrides it for one command.
struct ConfigurationOptions: ParsableArguments {
    @Option(name: .customLong("config"), help: "The configuration file; without it every setting has its default.")
    var file: String?

    @Option(help: "A libpq connection string, in place of the configured one; empty for libpq's environment variables.")
    var connection: String?

    /// The configuration, or the defaults when no file is named; the reports are not looked at.
    func configuration() throws -> Configuration {
        var configuration =
            try file.map { try Installation.configuration(at: $0) } ?? Configuration()
        if let connection {
            // Everybody on the machine can read a command line.
            if ConnectionSecret.isIn(connection) {
                throw Failure(.badUsage, "--connection holds a password; keep it in a pgpass file (PGPASSFILE)")
            }
            configuration.source.connection = connection
        }
        return configuration
    }
}
