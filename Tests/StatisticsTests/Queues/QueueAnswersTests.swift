// Queues: the worked figures, what needs which number, and what is refused.
import Statistics
import Testing

@Suite struct QueueAnswersTests {
    private func close(_ value: Double?, _ expected: Double, within tolerance: Double = 1e-9) -> Bool {
        value.map { abs($0 - expected) <= tolerance } ?? false
    }

    /// 30 join and 27 are seen a week, 1,200 wait, and 52 weeks is the target (Fong and others, 2022).
    @Test func `the worked figures come out`() throws {
        let answers = try QueueInputs(
            demandPerWeek: 30, capacityPerWeek: 27, targetWaitWeeks: 52, queueSize: 1200, meanWaitWeeks: 63
        ).answers()
        #expect(close(answers.load, 30.0 / 27))
        #expect(close(answers.load, 1.111, within: 5e-4))
        #expect(answers.targetMeanWaitWeeks == 13)
        #expect(answers.targetQueueSize == 390)
        #expect(close(answers.reliefCapacityPerWeek, 61.154, within: 5e-4))
        #expect(close(answers.pressure, 2.423, within: 5e-4))
        #expect(answers.isQueueTooBig == true)
    }

    @Test func `target capacity has half the sum of the squared variations on top of demand`() throws {
        let inputs = QueueInputs(
            demandPerWeek: 4, targetWaitWeeks: 52, factor: 6, demandVariation: 1.1, capacityVariation: 0.7)
        #expect(close(try inputs.answers().targetCapacityPerWeek, 4 + (1.21 + 0.49) / 2 * 6 / 52))
    }

    /// λ is −ln(0.08) / 18, so that the list is 1,800 / 2.5257….
    @Test func `92 per cent within 18 weeks allow for a list of so many referrals`() throws {
        let inputs = QueueInputs(targetWaitWeeks: 18, performance: 0.92, referralsPerWeek: 100)
        #expect(close(try inputs.answers().listSize, 712.665632, within: 5e-7))
    }

    @Test func `nothing follows from nothing`() throws {
        #expect(try QueueInputs().answers() == QueueAnswers())
    }

    @Test func `each answer is there when all its numbers are, and the others are not`() throws {
        let load = try QueueInputs(demandPerWeek: 30, capacityPerWeek: 27).answers()
        #expect(load.load != nil && load.targetQueueSize == nil && load.targetCapacityPerWeek == nil)
        let capacity = try QueueInputs(demandPerWeek: 30, targetWaitWeeks: 52, demandVariation: 1).answers()
        #expect(capacity.targetQueueSize == 390 && capacity.targetCapacityPerWeek == nil)
        #expect(capacity.isQueueTooBig == nil && capacity.reliefCapacityPerWeek == nil)
        let list = try QueueInputs(demandPerWeek: 30, targetWaitWeeks: 18, performance: 0.92).answers()
        #expect(list.listSize == nil)
    }

    @Test func `a target queue that is given is not worked out`() throws {
        let given = try QueueInputs(
            demandPerWeek: 30, targetWaitWeeks: 52, queueSize: 1200, targetQueueSize: 600, weeksToTarget: 10
        ).answers()
        #expect(given.targetQueueSize == 600)
        #expect(given.reliefCapacityPerWeek == 90)
        #expect(given.isQueueTooBig == false)
    }

    @Test func `no demand is a queue too, and a queue below its target needs less than its demand`() throws {
        let none = try QueueInputs(demandPerWeek: 0, capacityPerWeek: 10, targetWaitWeeks: 18).answers()
        #expect(none.load == 0 && none.targetQueueSize == 0)
        let small = try QueueInputs(demandPerWeek: 30, targetWaitWeeks: 52, queueSize: 130).answers()
        #expect(small.reliefCapacityPerWeek == 20)
    }

    @Test(arguments: [
        (QueueInputs(demandPerWeek: -1), "demand_per_week must not be negative"),
        (QueueInputs(demandPerWeek: .nan), "demand_per_week must be a finite number"),
        (QueueInputs(capacityPerWeek: 0), "capacity_per_week must be more than 0"),
        (QueueInputs(capacityPerWeek: -3), "capacity_per_week must be more than 0"),
        (QueueInputs(targetWaitWeeks: 0), "target_wait_weeks must be more than 0"),
        (QueueInputs(factor: 0), "factor must be more than 0"),
        (QueueInputs(weeksToTarget: .infinity), "weeks_to_target must be a finite number"),
        (QueueInputs(queueSize: -0.5), "queue_size must not be negative"),
        (QueueInputs(performance: 92), "performance must be a share between 0 and 1, and neither of these"),
        (QueueInputs(performance: 0), "performance must be a share between 0 and 1, and neither of these"),
        (QueueInputs(performance: .nan), "performance must be a share between 0 and 1, and neither of these"),
        (
            QueueInputs(demandPerWeek: 1e300, capacityPerWeek: 1e-300),
            "load comes to more than a number can hold"
        ),
    ])
    func `what no queue can have is named`(inputs: QueueInputs, words: String) {
        #expect(throws: QueueError.self) { try inputs.answers() }
        do throws(QueueError) { _ = try inputs.answers() } catch { #expect(error.description == words) }
    }

    @Test func `a list clears in waiting over completed weeks`() throws {
        #expect(try Clearance(waiting: 1200, completedPerWeek: 48).weeks() == 25)
        #expect(try Clearance(waiting: 0, completedPerWeek: 1).weeks() == 0)
        for (waiting, completed) in [(10.0, 0.0), (10, -1), (-1, 5), (.nan, 5), (5, .infinity), (1e300, 1e-300)] {
            #expect(throws: QueueError.self) { try Clearance(waiting: waiting, completedPerWeek: completed).weeks() }
        }
    }
}
