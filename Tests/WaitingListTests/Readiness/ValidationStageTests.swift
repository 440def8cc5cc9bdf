// Validation: stages and when it is due, at their edges.
import Testing
import WaitingList

@Suite struct ValidationStageTests {
    @Test(
        arguments: [
            (-1, nil), (0, nil), (84, nil), (85, 12), (182, 12), (183, 26), (364, 26), (365, 52), (4000, 52),
        ] as [(Int, Int?)])
    func `a stage begins when a wait has gone over its weeks`(days: Int, weeks: Int?) {
        #expect(ValidationStage(daysWaited: days)?.weeks == weeks)
    }

    @Test(
        arguments: [
            (84, nil, false), (85, nil, true), (85, 84, false), (85, 85, true), (400, 0, false), (400, 200, true),
            (84, 400, false), (85, -3, true), (nil, nil, nil), (nil, 3, nil), (-1, nil, nil),
        ] as [(Int?, Int?, Bool?)])
    func `validation is due over 12 weeks when the last 12 had none`(waited: Int?, since: Int?, isDue: Bool?) {
        #expect(ValidationStage.isDue(daysWaited: waited, daysSinceLastValidation: since) == isDue)
    }
}
