// Whether what the settings name is there on this machine: fonts and a logo.
import Cairo
import Foundation

/// Looks at the machine; each answer is what is wrong, for a line of text, or `nil`.
struct InstalledParts {
    private static let mostLogoBytes = 4 << 20
    private static let pngStart: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// The last chunk of every PNG: no bytes, its name, its check sum.
    private static let pngEnd: [UInt8] = [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]

    /// Where a path of the settings leads.
    let resolve: (String) -> String

    /// A family of fonts, by exactly this name.
    func font(_ family: String) -> String? {
        do throws(CairoError) {
            _ = try CairoTextMeasurer(family: family)
            return nil
        } catch {
            return error.description
        }
    }

    /// A PNG picture that is there whole.
    func logo(_ path: String) -> String? {
        let path = resolve(path)
        do {
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
            guard size <= Self.mostLogoBytes else { return "\(path) is larger than \(Self.mostLogoBytes >> 20) MB" }
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            guard bytes.starts(with: Self.pngStart) else { return "\(path) is no PNG picture" }
            return bytes.suffix(Self.pngEnd.count).elementsEqual(Self.pngEnd) ? nil : "\(path) is cut off"
        } catch {
            return "\(path) cannot be read: \(error.localizedDescription)"
        }
    }
}
