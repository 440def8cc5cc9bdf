// Measured values as the cells of a page show them.
import Testing
import WaitingList

@testable import Reports

@Suite struct MeasuredWordsTests {
    @Test func `a value that is missing or open says so`() {
        #expect(Measured(value: nil, marker: .notAvailable).inWords(.weeks) == "-")
        #expect(Measured(value: 104, marker: .openBand).inWords(.weeks) == "104+")
        #expect(Measured(value: 61.43).inWords(.perCent) == "61.4%")
        #expect(Measured.count(0).inWords(.pathways) == "0")
    }
}
