// The configuration together with the report definitions that it points to, as they are on the disk.
import Foundation
package import Reports
package import Settings

/// Everything that the program is told by its files.
package struct Installation: Sendable {
    package var configuration: Configuration
    /// By file name; each id stands once.
    package var reports: [Report]

    /// The ids of the reports, for a line of text.
    package var reportIDs: String { reports.map(\.id).joined(separator: ", ") }

    /// Reads a configuration file and every report of its folder.
    ///
    /// Throws every mistake of every file at once; where the configuration's own mistakes leave the folder in doubt, the
    /// reports are not looked at. Fonts and a logo must be there. Relative paths start at the file's own folder.
    package static func read(configurationFile path: String) throws(SettingsErrors) -> Installation {
        let base = URL(fileURLWithPath: path).deletingLastPathComponent()
        let installed = InstalledParts { absolute($0, from: base) }
        let reading = ConfigurationFile.read(try text(of: path), file: path, installed: installed)
        let reports = reading.reports.map { folder in
            Result { () throws(SettingsErrors) in try Self.reports(in: absolute(folder, from: base)) }
        }
        let mistakes = reading.result.mistakes + (reports?.mistakes ?? [])
        guard mistakes.isEmpty else { throw SettingsErrors(mistakes) }
        let configuration = resolved(try reading.result.get(), from: base)
        return Installation(configuration: configuration, reports: try reports?.get() ?? [])
    }

    /// The configuration alone, for commands that need no report.
    package static func configuration(at path: String) throws(SettingsErrors) -> Configuration {
        let configuration = try ConfigurationFile.read(try text(of: path), file: path).result.get()
        return resolved(configuration, from: URL(fileURLWithPath: path).deletingLastPathComponent())
    }

    /// The definitions in a folder: every `*.yaml` directly in it, by name.
    package static func reports(in folder: String) throws(SettingsErrors) -> [Report] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw SettingsErrors([unreadable(folder, error)])
        }
        var diagnostics: [Diagnostic] = []
        var reports: [Report] = []
        for name in names.sorted() where name.hasSuffix(".yaml") {
            do throws(SettingsErrors) {
                let report = try self.report(at: "\(folder)/\(name)")
                if reports.contains(where: { $0.id == report.id }) {
                    diagnostics.append(whole("\(folder)/\(name)", "another report has the id \"\(report.id)\" already"))
                }
                reports.append(report)
            } catch {
                diagnostics += error.diagnostics
            }
        }
        if reports.isEmpty, diagnostics.isEmpty { diagnostics = [whole(folder, "there is no report (*.yaml) here")] }
        guard diagnostics.isEmpty else { throw SettingsErrors(diagnostics) }
        return reports
    }

    /// One definition.
    package static func report(at path: String) throws(SettingsErrors) -> Report {
        try ReportFile.read(try text(of: path), file: path, outputs: AllRenderers.ids).get()
    }

    private static func text(of path: String) throws(SettingsErrors) -> String {
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw SettingsErrors([unreadable(path, error)])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw SettingsErrors([whole(path, "is not UTF-8 text")])
        }
        return text
    }

    private static func resolved(_ configuration: Configuration, from base: URL) -> Configuration {
        var configuration = configuration
        configuration.output = absolute(configuration.output, from: base)
        configuration.reports = absolute(configuration.reports, from: base)
        if !configuration.branding.logoPath.isEmpty {
            configuration.branding.logoPath = absolute(configuration.branding.logoPath, from: base)
        }
        return configuration
    }

    private static func absolute(_ path: String, from folder: URL) -> String {
        path.hasPrefix("/") ? path : folder.appendingPathComponent(path).standardizedFileURL.path
    }

    private static func unreadable(_ path: String, _ error: any Error) -> Diagnostic {
        let reason = (error as? CocoaError)?.code == .fileReadNoSuchFile ? "no such file" : error.localizedDescription
        return whole(path, "cannot be read: \(reason)")
    }

    /// A complaint about a whole file.
    private static func whole(_ path: String, _ message: String) -> Diagnostic {
        Diagnostic(file: path, line: 1, column: 1, message: message)
    }
}

extension Result where Failure == SettingsErrors {
    /// None where it is a success.
    fileprivate var mistakes: [Diagnostic] {
        switch self {
        case .success: []
        case .failure(let errors): errors.diagnostics
        }
    }
}
