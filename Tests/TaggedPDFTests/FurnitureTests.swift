// Marks of furniture told from everything that looks like them.

import Testing

@testable import TaggedPDF

@Suite struct FurnitureTests {
    @Test func `marks become artifacts, and their numbers are kept`() {
        let furniture = Furniture(
            ofPage: Array(
                "q\n/NonStruct << /MCID 0 >> BDC\nf\nEMC\n/P << /MCID 1 >> BDC\nEMC\n/NonStruct << /MCID 12 >> BDC\n"
                    .utf8)
        )
        #expect(furniture.marks == [0, 12])
        #expect(
            String(decoding: furniture.content, as: UTF8.self)
                == "q\n/Artifact BMC\nf\nEMC\n/P << /MCID 1 >> BDC\nEMC\n/Artifact BMC\n")
    }

    @Test(arguments: [
        "", "\n", "/", "/NonStruct", "/NonStruct << /MCID ", "/NonStruct << /MCID 1", "/NonStruct << /MCID 1 >> BDC",
        "/NonStruct << /MCID  >> BDC\n", "/NonStruct << /MCID x >> BDC\n", "/NonStruct << /MCID 1 >> BMC\n",
        "(/NonStruct << /MCID 0 >> BDC\n)Tj\n", "(as\\\n/NonStruct << /MCID 0 >> BDC\n)Tj\n",
        "/NonStruct << /MCID 99999999999999999999 >> BDC\n", "no end of line",
    ])
    func `anything else stays as it is`(text: String) {
        let furniture = Furniture(ofPage: Array(text.utf8))
        #expect(furniture.marks.isEmpty)
        #expect(String(decoding: furniture.content, as: UTF8.self) == text)
    }
}
