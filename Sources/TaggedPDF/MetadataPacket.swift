// The XMP packet of a document: what catalogues and checkers read. ISO 16684-1; PDF/UA identification of ISO 14289-1, 5.

/// Title, language, dates and the claim to follow PDF/UA-1.
struct MetadataPacket {
    let title: String
    let language: String
    /// ISO 8601 in UTC.
    let created: String

    var bytes: [UInt8] {
        let text = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(title))</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>\(escaped(language))</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>\(created)</xmp:CreateDate>
            <xmp:ModifyDate>\(created)</xmp:ModifyDate>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """
        return Array(text.utf8)
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}

extension String {
    /// Without the characters that XML cannot hold, and without a line break: a title is one line.
    var withoutControls: String {
        var scalars = UnicodeScalarView()
        for scalar in unicodeScalars {
            let isHeld = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
            scalars.append(isHeld ? scalar : "\u{FFFD}")
        }
        return String(scalars)
    }
}
