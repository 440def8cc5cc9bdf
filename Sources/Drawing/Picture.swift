// A picture that was not drawn here: a logo.

/// A PNG file fitted into a box; its proportions stay.
package struct Picture: Hashable, Sendable {
    /// The whole file.
    ///
    /// Whether it is one is found out when it is drawn.
    package var png: [UInt8]
    /// It is as wide or as high as the box, and half way up where it is less high.
    package var box: Box
    /// Where it stands in a box that is wider.
    package var alignment: PlacedText.Alignment

    package init(png: [UInt8], in box: Box, _ alignment: PlacedText.Alignment = .left) {
        self.png = png
        self.box = box
        self.alignment = alignment
    }
}
