// Contrast of every colour, computed anew by the formula of WCAG 2.2.

import Foundation
import Testing

@testable import Drawing

@Suite struct ColourTests {
    @Test(arguments: [
        (Colour.ink, 14.42), (.secondaryText, 7.75), (.commonCause, 3.75), (.muted, 3.36), (.rule, 2.04), (.grid, 1.37),
        (.pale, 1.11), (.white, 1.00), (.blue, 6.38), (.darkBlue, 11.85), (.concern, 3.76), (.concernText, 5.33),
        (.neutralCause, 12.36), (.upTo18, 1.35), (.from18To52, 4.63), (.over52, 15.21),
        (.fan50, 2.30), (.fan80, 1.58), (.fan95, 1.23), (.category1, 10.25), (.category2, 3.17), (.category3, 9.77),
        (.category4, 3.03),
    ])
    func `contrast on white is as designed`(colour: Colour, ratio: Double) {
        #expect(abs(contrast(colour, .white) - ratio) < 0.006, "\(contrast(colour, .white))")
    }

    @Test func `every colour is one of its own`() {
        #expect(Set(Colour.allCases.map(\.hex)).count == Colour.allCases.count)
    }

    @Test func `words in cells of a difference have 4,9 to 1: white in the end classes, ink between`() {
        for (place, ground) in Colour.differences.enumerated() {
            let words: Colour = place == 0 || place == 6 ? .white : .ink
            #expect(contrast(words, ground) >= 4.9, "\(ground): \(contrast(words, ground))")
        }
    }

    @Test func `ranges of a forecast grow paler outwards, and the median line stands out from all of them`() {
        let fan: [Colour] = [.fan50, .fan80, .fan95, .white]
        for (inner, outer) in zip(fan, fan.dropFirst()) { #expect(luminance(inner) < luminance(outer)) }
        for range in fan.dropFirst() { #expect(contrast(.blue, range) >= 3) }
    }

    @Test(arguments: [
        (Colour.ink, 13.02), (.secondaryText, 6.99), (.commonCause, 3.39), (.blue, 5.76), (.darkBlue, 10.70),
        (.concern, 3.39), (.concernText, 4.81), (.neutralCause, 11.17),
    ])
    func `contrast on the pale ground is as designed`(colour: Colour, ratio: Double) {
        #expect(abs(contrast(colour, .pale) - ratio) < 0.006, "\(contrast(colour, .pale))")
    }

    @Test(arguments: [Colour.ink, .secondaryText, .blue, .darkBlue, .concernText, .neutralCause, .over52])
    func `a colour that carries words has 4,5 to 1 on white and on pale`(colour: Colour) {
        #expect(contrast(colour, .white) >= 4.5)
        #expect(contrast(colour, .pale) >= 4.5)
    }

    @Test(
        arguments: [Colour.commonCause, .muted, .concern, .blue, .neutralCause, .from18To52, .over52]
            + Colour.categories)
    func `a colour that carries marks has 3 to 1 on white`(colour: Colour) {
        #expect(contrast(colour, .white) >= 3)
    }

    @Test func `neighbouring bands differ by 3 to 1, and the palest is closed by a line that does`() {
        #expect(abs(contrast(.upTo18, .from18To52) - 3.43) < 0.006)
        #expect(abs(contrast(.from18To52, .over52) - 3.28) < 0.006)
        #expect(contrast(.upTo18, .over52) >= 3)
        #expect(contrast(.over52, .white) >= 3)
    }

    @Test func `components are the bytes of the hex value`() {
        let blue = Colour.blue.components
        #expect(blue.red == 0)
        #expect(blue.green == Double(0x5E) / 255)
        #expect(blue.blue == Double(0xB8) / 255)
    }

    private func contrast(_ first: Colour, _ second: Colour) -> Double {
        let (light, dark) = (max(luminance(first), luminance(second)), min(luminance(first), luminance(second)))
        return (light + 0.05) / (dark + 0.05)
    }

    private func luminance(_ colour: Colour) -> Double {
        let (red, green, blue) = colour.components
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    private func linear(_ channel: Double) -> Double {
        channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
}
