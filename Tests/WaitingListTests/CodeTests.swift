// Codes in one word.
import Testing
@testable import WaitingList

@Suite struct CodeTests {
    @Test(arguments: ["", "R", "RAA", "C_110", "ABCDEFGH"])
    func `up to eight bytes come back as they were`(text: String) {
        #expect(Code(text)?.description == text)
    }

    @Test func `the first byte is the highest`() {
        #expect(Code("AB")?.packed == 0x4142_0000_0000_0000)
        #expect(Code("")?.isAbsent == true)
    }

    @Test func `nine bytes are too many`() {
        #expect(Code("ABCDEFGHI") == nil)
        #expect(Code("ÄÖÜÄÖ") == nil)
    }

    @Test(
        arguments: zip(
            ["RAA", "AB12C", "A1B2C3", "RA", "A1B2C3D", "raa", "R A", ""],
            [true, true, true] + Array(repeating: false, count: 5)))
    func `an organisation has 3 to 6 capitals and digits`(text: String, isCode: Bool) {
        #expect(Code(text)?.isOrganisation() == isCode)
    }
}
