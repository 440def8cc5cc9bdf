// Fields on their way to the server: what is written otherwise than a day or a number is written, and where.

import Testing

@testable import Store

struct FieldScanTests {
    /// The finding about a text after a header of a day, any text, a whole number and a number; nil when there is none.
    private func fault(_ text: String, piece: Int = 4096) throws -> String? {
        var source = try HeaderedSource(
            MemorySource(bytes: Array(("day,name,count,bmi\n" + text).utf8), piece: piece), file: "a.csv")
        source.scan = FieldScan(
            file: "a.csv", headings: source.header, rules: [.day, nil, .wholeNumber, .number])
        var rest: [UInt8] = []
        do {
            while try source.read(into: &rest) {}
        } catch let error as ImportError {
            return error.problems.first?.examples.first
        }
        #expect(String(decoding: rest, as: UTF8.self) == text)
        return nil
    }

    @Test(arguments: [
        "1900-01-01", "2100-12-31", "2024-02-29", "2000-02-29", "\"2026-01-31\"", "2026-\"01\"-31", "", "\"\"",
    ])
    func `an existing day of the years 1900 to 2100 passes, and so does none`(text: String) throws {
        #expect(try fault("\(text),a,1,2\n") == nil)
    }

    @Test(arguments: [
        "01/02/20", "today", "epoch", "infinity", "-infinity", "0044-03-15 BC", "J2451187", "20260131", "2026-1-31",
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "1899-12-31", "2101-01-01", " 2026-01-31",
        "2026-01-31 ", "2026-01-31T00:00", "2026-01-31 00:00:00", "31-01-2026", "2026/01/31", "12026-01-31",
        "٢٠٢٦-01-31",
        "Jan 31 2026", "yesterday", "now", "-", "NULL", "\\N",
    ])
    func `anything else is refused, with its line and column`(text: String) throws {
        let told = "\"day\": \"\(text)\" is not a day of the years 1900 to 2100, written yyyy-mm-dd"
        #expect(try fault("2026-01-31,a,1,2\n\(text),b,,\n") == "line 3, " + told)
        #expect(try fault("\"\(text)\",b,,") == "line 2, " + told)
    }

    @Test(arguments: [
        ("0", true), ("-7", true), ("0012", true), ("+7", false), ("1e3", false), ("NaN", false), ("0x1F", false),
        ("1_000", false), ("1.0", false), ("seven", false), (" 7", false), ("-", false), ("--7", false), ("", true),
    ])
    func `a whole number is written in digits`(text: String, isTaken: Bool) throws {
        let told = "line 2, \"count\": \"\(text)\" is not a whole number, written in digits"
        #expect(try fault("2026-01-31,a,\(text),2\n") == (isTaken ? nil : told))
    }

    @Test(arguments: [
        ("27.5", true), ("-0.5", true), ("27", true), (".5", false), ("5.", false), ("1.2.3", false), ("1e3", false),
        ("NaN", false), ("infinity", false), ("27,5", false), ("", true),
    ])
    func `a number is written in digits, with one point at most`(text: String, isTaken: Bool) throws {
        let told = "line 2, \"bmi\": \"\(text)\" is not a number, written in digits such as 27.5"
        #expect(try fault("2026-01-31,a,1,\"\(text)\"\r\n") == (isTaken ? nil : told))
    }

    @Test(arguments: [1, 2, 3, 7, 4096])
    func `lines are counted through quotes, and pieces may end anywhere`(piece: Int) throws {
        let sound = "2026-01-31,\"a \"\"b\"\",\n1,2\",3,4\r\n2026-01-31,,,\n"
        #expect(try fault(sound, piece: piece) == nil)
        #expect(
            try fault(sound + "today,,,", piece: piece)
                == "line 5, \"day\": \"today\" is not a day of the years 1900 to 2100, written yyyy-mm-dd")
        #expect(
            try fault("\"2026\"\"-01-01\",,,", piece: piece)
                == "line 2, \"day\": \"2026\"-01-01\" is not a day of the years 1900 to 2100, written yyyy-mm-dd")
    }

    @Test(arguments: ["\\.\nb\n", "\\.\r\nb\r\n", "\\."])
    func `a line that would end the COPY is refused, for those after it would be lost`(text: String) throws {
        var source = try HeaderedSource(MemorySource(bytes: Array("name\na\n\(text)".utf8), piece: 5), file: "a.csv")
        source.scan = FieldScan(file: "a.csv", headings: ["name"], rules: [nil])
        var rest: [UInt8] = []
        let error = #expect(throws: ImportError.self) { while try source.read(into: &rest) {} }
        let told = "line 3 is \\. and nothing else, which PostgreSQL takes for the end of the file"
        #expect(error?.problems.first?.examples == [told])
    }

    @Test(arguments: ["\\.b\n", "\"\\.\"\n", " \\.\n", "a\\.\n", "\\..\n", "\"x\n\\.\n\"\n"])
    func `text that only holds such a mark is text`(text: String) throws {
        var source = try HeaderedSource(MemorySource(bytes: Array("name\n\(text)".utf8), piece: 3), file: "a.csv")
        source.scan = FieldScan(file: "a.csv", headings: ["name"], rules: [nil])
        var rest: [UInt8] = []
        while try source.read(into: &rest) {}
        #expect(String(decoding: rest, as: UTF8.self) == text)
    }
}
