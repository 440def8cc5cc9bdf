// Figures of one width, so that the digits of a column stand below each other.
internal import CCairo

/// Font features for the numbers in a text.
enum Figures {
    /// Tabular figures in the whole text, and no kerning within numbers: the Arial metrics draw "11" a fourteenth of its size
    /// closer together than "12".
    ///
    /// The caller owns the list.
    static func attributes(for text: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
        let list = pango_attr_list_new()
        pango_attr_list_insert(list, pango_attr_font_features_new("tnum=1"))
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex { !isInNumber($0) } ?? text.count
            if end - start > 1, let unkerned = pango_attr_font_features_new("tnum=1, kern=0") {
                unkerned.pointee.start_index = UInt32(start)
                unkerned.pointee.end_index = UInt32(end)
                pango_attr_list_change(list, unkerned)
            }
            start = max(end, start) + 1
        }
        return list
    }

    private static func isInNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "."): true
        default: false
        }
    }
}
