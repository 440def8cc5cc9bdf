// Numbers in files: plain decimals that read back the same.
@testable import Reports
import Testing

@Suite struct DecimalTextTests {
    @Test(arguments: [
        (0, "0"), (7_155_958, "7155958"), (13.6209059591753, "13.6209059591753"), (5e-05, "0.00005"),
        (-2.5e-07, "-0.00000025"), (1.25e16, "12500000000000000"), (0.1, "0.1"), (-0.0, "0"),
        (1e22, "10000000000000000000000"),
    ])
    func `there is never an exponent`(number: Double, text: String) {
        #expect(DecimalText.of(number) == text)
    }

    @Test func `what is written reads back the same`() {
        var number = 1.0e-12
        while number < 1e18 {
            number *= 3.7
            #expect(Double(DecimalText.of(number)) == number)
            #expect(Double(DecimalText.of(-number)) == -number)
        }
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `what is no number is empty`(number: Double) {
        #expect(DecimalText.of(number).isEmpty)
    }
}
