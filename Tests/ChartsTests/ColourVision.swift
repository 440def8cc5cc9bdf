// How a picture looks to those who see fewer colours, or have it on paper in black and white.

import Foundation

/// A way of seeing.
enum ColourVision: String, CaseIterable {
    case colour, greyscale, deuteranopia, protanopia, tritanopia

    /// Rows of the matrix that takes linear red, green and blue to those seen: Machado, Oliveira and Fernandes 2009
    /// (10.1109/TVCG.2009.113), severity 1; luminance for greyscale.
    private var matrix: [[Double]] {
        switch self {
        case .colour: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .greyscale: [[Double]](repeating: [0.2126, 0.7152, 0.0722], count: 3)
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .tritanopia:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }

    /// 0xRRGGBB in sRGB, as it is seen.
    func seen(_ hex: UInt32) -> UInt32 {
        let light = [16, 8, 0].map { linear(Double(hex >> UInt32($0) & 0xFF) / 255) }
        return matrix.reduce(0) { seen, row in
            let amount = zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }
            return seen << 8 | UInt32((encoded(min(1, max(0, amount))) * 255).rounded())
        }
    }
}

/// The component of sRGB, 0 to 1, for an amount of light.
private func encoded(_ light: Double) -> Double {
    light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
}
