// From the marks on a page back to the elements that they belong to. ISO 32000-1, 14.7.4.4.

/// The lists of a document's pages by their number.
struct ParentTree {
    private var lists: [Int: PDFObject] = [:]

    /// Reads the flat table that cairo writes.
    init(_ root: PDFObject) {
        let numbers = root["/ParentTree"]["/Nums"]
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            if let number = numbers.item(index).integer { lists[number] = numbers.item(index + 1) }
        }
    }

    /// Marks of a page that belong to no element any more.
    func forget(_ marks: [Int], of page: PDFObject) throws(TaggedPDFError) {
        guard let number = page["/StructParents"].integer, let list = lists[number], let last = marks.max(),
            last < list.count
        else { throw TaggedPDFError(.structure, "marks on a page that the structure does not know") }
        for mark in marks { list.setItem(mark, list.null) }
    }
}
