// Completes a tagged PDF of cairo's so that it follows PDF/UA-1. ISO 14289-1; ISO 32000-1, 14.8.
//
// It relies on what cairo 1.16 to 1.18 write: a tree whose page furniture is NonStruct, and marks on lines of their own.

/// The same pages with alternative texts, scopes of header cells, furniture as artifacts, language, title and XMP.
///
/// The PDF must have been drawn from what `accessibility` describes, page furniture in `NonStruct` and nothing else in it.
/// The same input gives the same bytes. Memory in, memory out; blocks for some milliseconds a page and may run on several
/// threads at once. Throws `TaggedPDFError`: `.library` for bytes that libqpdf cannot read as they are, `.structure` where
/// the numbers of figures, header cells, links, lists or furniture do not agree, `.metadata` for a title or a time that
/// cannot stand in a file.
package func accessible(_ pdf: [UInt8], _ accessibility: Accessibility) throws(TaggedPDFError) -> [UInt8] {
    let metadata = try FileMetadata(accessibility)
    return try pdf.withUnsafeBufferPointer { (bytes) throws(TaggedPDFError) in
        let document = try QPDFDocument()
        try document.read(bytes)
        let catalogue = document.catalogue
        let root = catalogue["/StructTreeRoot"]
        var tree = StructureTree(accessibility)
        try tree.complete(root)
        try document.check("completing the structure")
        try completePages(of: document, root, furniture: tree.furniture)
        try document.check("completing the pages")
        metadata.write(to: document)
        try document.check("adding the metadata")
        return try document.written()
    }
}

private func completePages(
    of document: borrowing QPDFDocument, _ root: PDFObject, furniture: Int
) throws(TaggedPDFError) {
    let parents = ParentTree(root)
    let deflater = try Deflater()
    var found = 0
    for page in document.pages {
        // Tab goes from link to link in reading order.
        page["/Tabs"] = page.parsed("/S")
        let furniture = Furniture(ofPage: page.pageContent)
        if !furniture.marks.isEmpty {
            page["/Contents"] = page.stream(packed: deflater.packed(furniture.content))
            try parents.forget(furniture.marks, of: page)
            found += furniture.marks.count
        }
        completeFonts(of: page)
    }
    guard found == furniture else {
        throw TaggedPDFError(.structure, "\(furniture) pieces of furniture in the tree, \(found) on the pages")
    }
}

/// cairo leaves out how the characters of a composite TrueType font map to its glyphs; they are the glyphs' numbers.
private func completeFonts(of page: PDFObject) {
    let fonts = page["/Resources"]["/Font"]
    for key in fonts.isDictionary ? fonts.keys : [] {
        let descendants = fonts[key]["/DescendantFonts"]
        for index in 0..<descendants.count {
            let font = descendants.item(index)
            if font["/CIDToGIDMap"].isNull { font["/CIDToGIDMap"] = font.parsed("/Identity") }
        }
    }
}
