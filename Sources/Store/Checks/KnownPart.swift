// A row belongs to one of the five parts of the return.

extension ImportCheck {
    static let knownPart = ImportCheck(
        id: "known-part", severity: .refuse, rule: "the part is one of \(ExtractPart.all.joined(separator: ", "))",
        offenders: .rows(where: "part IS NULL OR part NOT IN (\(ExtractPart.sqlList))"),
        detail: "format('{part} is %s', coalesce(quote_literal(f.part), 'empty'))")
}
