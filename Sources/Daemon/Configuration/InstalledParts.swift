// Whether what the settings name is there on this machine: fonts and a logo.
import Cairo
import Foundation

/// Looks at the machine; each answer is what is wrong, for a line of text, or `nil`.
struct InstalledParts {
    private static let mostLogoBytes = 4 << 20
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
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
            guard size <= Self.mostLogoBytes else { return "\(path) is larger than \(Self.mostLogoBytes >> 20) MB" }
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            guard let pixels = PNGSize(bytes) else { return "\(path) is no PNG picture" }
            if pixels.isTooLarge {
                return
                    "\(path) is \(pixels.width) by \(pixels.height) pixels; it may have \(PNGSize.mostPixels / 1_000_000) million at most"
            }
            return bytes.suffix(Self.pngEnd.count).elementsEqual(Self.pngEnd) ? nil : "\(path) is cut off"
        } catch {
            return "\(path) cannot be read: \(error.localizedDescription)"
        }
    }
}
