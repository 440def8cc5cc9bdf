// The published treatment functions.
import Testing
import WaitingList

@Suite struct TreatmentFunctionTests {
    @Test(arguments: [
        ("110", "C_110"), ("108", "C_110"), ("111", "C_110"), ("115", "C_110"), ("144", "C_140"), ("145", "C_140"),
        ("172", "C_170"), ("173", "C_170"), ("502", "C_502"), ("C_330", "C_330"), ("X04", "X04"),
    ])
    func `a specialty finds its line`(code: String, line: String) {
        #expect(TreatmentFunction.line(withCode: code)?.code == line)
    }

    @Test(arguments: ["C_999", "999", "", "103", "C_108", "X01", "c_110"])
    func `what is no line has none`(code: String) {
        #expect(TreatmentFunction.line(withCode: code) == nil)
    }

    @Test func `there are 23 lines in order of code, and the total is none of them`() {
        let codes = TreatmentFunction.all.map(\.code)
        #expect(codes.count == 23)
        #expect(codes == codes.sorted())
        #expect(TreatmentFunction.line(withCode: TreatmentFunction.totalCode) == nil)
        #expect(TreatmentFunction.line(withCode: "C_330")?.name == "Dermatology Service")
    }
}
