// Goes through the structure of a PDF in reading order and completes its elements.

/// What is still to be given to elements, in the order in which they come.
struct StructureTree {
    private let accessibility: Accessibility
    private var figures = 0
    private var headers = 0
    private var links = 0
    private var lists = 0
    /// Elements that hold furniture; as many marks of them must stand on the pages.
    private(set) var furniture = 0

    init(_ accessibility: Accessibility) {
        self.accessibility = accessibility
    }

    /// Completes every element below the root of the tree; takes furniture out of it.
    mutating func complete(_ root: PDFObject) throws(TaggedPDFError) {
        guard root.isDictionary else { throw TaggedPDFError(.structure, "the PDF has no structure") }
        try completeChildren(of: root)
        try compare(figures, accessibility.alternativeTexts, "figures", "alternative texts")
        try compare(headers, accessibility.scopes, "header cells", "scopes")
        try compare(links, accessibility.linkTexts, "links", "link texts")
        try compare(lists, accessibility.numberings, "lists", "numberings")
    }

    private mutating func completeChildren(of element: PDFObject) throws(TaggedPDFError) {
        let children = element["/K"]
        guard children.isArray else {
            if try !keeps(children) { element["/K"] = children.parsed("[]") }
            return
        }
        var index = 0
        while index < children.count {
            if try keeps(children.item(index)) {
                index += 1
            } else {
                children.eraseItem(index)
            }
        }
    }

    /// Completes a child; furniture is counted instead, and not kept.
    private mutating func keeps(_ child: PDFObject) throws(TaggedPDFError) -> Bool {
        guard child.isDictionary else { return true }
        switch child["/S"].name {
        // A number of marked content, or a link's own object.
        case "": return true
        case "/NonStruct":
            try countMarks(child["/K"])
            return false
        case "/Figure": child["/Alt"] = child.text(try nextWords(accessibility.alternativeTexts, &figures, "figure"))
        case "/TH":
            let scope = try next(accessibility.scopes, &headers, "header cell")
            child["/A"] = child.parsed("<< /O /Table /Scope /\(scope.rawValue) >>")
        case "/L":
            let numbering = try next(accessibility.numberings, &lists, "list")
            child["/A"] = child.parsed("<< /O /List /ListNumbering /\(numbering.rawValue) >>")
        case "/Link": try describe(child)
        default: break
        }
        try completeChildren(of: child)
        return true
    }

    /// The words go to the annotation, which is one of the link's children; `/F 4` has it printed with its page.
    private mutating func describe(_ link: PDFObject) throws(TaggedPDFError) {
        let words = try nextWords(accessibility.linkTexts, &links, "link")
        let children = link["/K"]
        for index in 0..<children.count {
            let annotation = children.item(index)["/Obj"]
            guard annotation.isDictionary else { continue }
            annotation["/Contents"] = annotation.text(words)
            annotation["/F"] = annotation.parsed("4")
            return
        }
        throw TaggedPDFError(.structure, "a link leads from nowhere: \(words)")
    }

    private mutating func countMarks(_ marks: PDFObject) throws(TaggedPDFError) {
        for mark in marks.isArray ? (0..<marks.count).map(marks.item) : [marks] where !mark.isNull {
            guard mark.integer != nil || mark["/MCID"].integer != nil else {
                throw TaggedPDFError(.structure, "furniture holds other elements")
            }
            furniture += 1
        }
    }

    /// Words that say nothing are refused: to a checker they are words.
    private func nextWords(_ words: [String], _ count: inout Int, _ what: String) throws(TaggedPDFError) -> String {
        let words = try next(words, &count, what)
        guard words.contains(where: { !$0.isWhitespace }) else {
            throw TaggedPDFError(.structure, "there are no words for \(what) \(count)")
        }
        return words
    }

    private func next<Attribute>(
        _ attributes: [Attribute], _ count: inout Int, _ what: String
    ) throws(TaggedPDFError) -> Attribute {
        guard count < attributes.count else {
            throw TaggedPDFError(.structure, "nothing is known of \(what) \(count + 1)")
        }
        count += 1
        return attributes[count - 1]
    }

    private func compare<Attribute>(
        _ count: Int, _ attributes: [Attribute], _ elements: String, _ what: String
    ) throws(TaggedPDFError) {
        guard count == attributes.count else {
            throw TaggedPDFError(
                .structure, "\(count) \(elements) were drawn, but there are \(attributes.count) \(what)")
        }
    }
}
