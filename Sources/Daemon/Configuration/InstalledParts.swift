// Whether what the settings name is there on this machine: fonts and a logo.
import Cairo
import Foundation

/// Looks at the machine; each answer is what is wrong, for a line of text, or `nil`.
struct InstalledParts {
    private static let mostLogoBytes = 4 << 20
    private static let mostLogoPixels = 4_000_000
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

    /// A PNG picture that is there whole, and no larger than a page needs.
    func logo(_ path: String) -> String? {
        let path = resolve(path)
        do {
            let length = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
            guard length <= Self.mostLogoBytes else { return "\(path) is larger than \(Self.mostLogoBytes >> 20) MB" }
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            guard let size = PNGSize(bytes) else { return "\(path) is no PNG picture" }
            if size.pixels > Self.mostLogoPixels {
                let most = "\(Self.mostLogoPixels / 1_000_000) million at most"
                return "\(path) is \(size.width) by \(size.height) pixels; it may have \(most)"
            }
            return bytes.suffix(Self.pngEnd.count).elementsEqual(Self.pngEnd) ? nil : "\(path) is cut off"
        } catch {
            return "\(path) cannot be read: \(error.localizedDescription)"
        }
    }
}
