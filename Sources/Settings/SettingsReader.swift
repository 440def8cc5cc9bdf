// From the text of a YAML file to a value, or to everything that is wrong with it.

import Yams

/// Reads settings: text in, a value or all the diagnostics out.
///
/// The value's own type knows nothing of this. A closure asks a `SettingsMapping` for each key, and builds the value:
/// ```swift
/// let settings = SettingsReader.read(text, file: "plannedcare.yaml") { root in
///     Listener(host: root.value("host", .string, default: "localhost"), port: root.value("port", .int(in: 1...65535)))
/// }
/// ```
package enum SettingsReader {
    /// Reads a text whose top level is a mapping.
    ///
    /// `decode` runs exactly once, in the caller's task, unless the text is not YAML, is empty or is no mapping. Where a
    /// key is missing or wrong it gets a placeholder and goes on, so that all is found in one reading; a value built from
    /// placeholders is never returned. `file` is only repeated in messages. A byte order mark is not an error.
    package static func read<Value>(
        _ text: String, file: String, _ decode: (inout SettingsMapping) -> Value
    ) -> Result<Value, SettingsErrors> {
        let document = WrittenDocument(text, file: file)
        guard let root = document.root else { return .failure(SettingsErrors(document.diagnostics)) }
        var mapping = SettingsMapping(root, in: file)
        let value = decode(&mapping)
        let diagnostics = document.diagnostics + mapping.close()
        return diagnostics.isEmpty ? .success(value) : .failure(SettingsErrors(diagnostics))
    }
}
