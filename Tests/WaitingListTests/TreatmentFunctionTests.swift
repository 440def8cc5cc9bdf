// The published treatment functions.
import Testing
import WaitingList

@Suite struct TreatmentFunctionTests {
    @Test func `there are 23 lines in order of code, and the total is none of them`() {
        let codes = TreatmentFunction.all.map(\.code)
        #expect(codes.count == 23)
        #expect(codes == codes.sorted())
        #expect(TreatmentFunction.line(withCode: TreatmentFunction.totalCode) == nil)
        #expect(TreatmentFunction.line(withCode: "C_330")?.name == "Dermatology Service")
    }
}
