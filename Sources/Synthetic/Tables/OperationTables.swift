// Operations booked and cancelled.

/// The `booked_operation` and `cancellation` tables: operations planned since the week of the first census, as they are
/// known at the last.
struct OperationTables {
    private let model: EnglandModel

    static func bookedOperations(_ model: EnglandModel) -> SyntheticTable {
        let columns = [
            "operation_id", "pathway_id", "provider_code", "treatment_function_code", "booked_on",
            "planned_operation_date", "planned_admission_date", "patient_classification", "admission_method",
            "operated_on",
        ]
        return SyntheticTable("booked_operation", columns, model) { model in
            rows(model) { OperationTables(model: model).operation($0, $1, $2, $3, $4, &$5) }
        }
    }

    static func cancellations(_ model: EnglandModel) -> SyntheticTable {
        let columns = [
            "operation_id", "cancelled_on", "reason_code", "reason_group", "clinically_not_ready",
            "rescheduled_within_hours", "treated_on",
        ]
        return SyntheticTable("cancellation", columns, model) { model in
            rows(model) { OperationTables(model: model).cancellation($0, $1, $2, $3, $4, &$5) }
        }
    }

    private typealias Row = (Life, Course, Bookings, ProviderFields, ListFields, inout RowWriter) -> Void

    private static func rows(_ model: EnglandModel, _ row: @escaping Row) -> LifeRows {
        let walk = LifeWalk(model, waitingOn: model.firstCensus - 7, orStartingBy: model.lastCensus)
        return LifeRows(walk) { life, provider, list, writer in
            guard Course.isForAdmission(life, list.list) else { return }
            let course = Course(life, list.list, model.survival, list.onDay.clock)
            let person = Person(life, list.list, list.casemix, at: provider.provider)
            row(life, course, Bookings(life, course, RiskValues(life, person)), provider, list, &writer)
        }
    }

    /// Planned in the weeks asked for, and booked by the last census.
    private func isTold(_ booking: Booking) -> Bool {
        booking.plannedOn > model.firstCensus - 7 && booking.bookedOn <= model.lastCensus
    }

    private func operation(
        _ life: Life, _ course: Course, _ bookings: Bookings, _ provider: ProviderFields, _ list: ListFields,
        _ writer: inout RowWriter
    ) {
        for booking in bookings.all where isTold(booking) {
            var draws = life.draws(0x61_646D_69 + UInt64(booking.number))
            let isDayCase = draws.fraction() < 0.78
            writer.pseudonym(life.id, goesOn: true)
            writer.number(booking.number)
            writer.pseudonym(life.id)
            writer.append(provider.code)
            writer.append(list.function)
            writer.date(booking.bookedOn)
            writer.date(booking.plannedOn)
            let isDayBefore = !isDayCase && booking.plannedOn > booking.bookedOn && draws.fraction() < 0.2
            writer.date(isDayBefore ? booking.plannedOn - 1 : booking.plannedOn)
            writer.number(isDayCase ? 2 : 1)
            let method = draws.fraction()
            writer.word(method < 0.70 ? "11" : method < 0.92 ? "12" : "13")
            let isDone = booking.cancellation == nil && booking.plannedOn <= model.lastCensus
            writer.date(isDone ? booking.plannedOn : nil)
            writer.endRow()
        }
    }

    private func cancellation(
        _ life: Life, _ course: Course, _ bookings: Bookings, _ provider: ProviderFields, _ list: ListFields,
        _ writer: inout RowWriter
    ) {
        for booking in bookings.all where isTold(booking) {
            guard let cancellation = booking.cancellation, cancellation.day <= model.lastCensus else { continue }
            writer.pseudonym(life.id, goesOn: true)
            writer.number(booking.number)
            writer.date(cancellation.day)
            writer.word(cancellation.reason.rawValue)
            writer.word(cancellation.reason.group)
            writer.claim(cancellation.isNotReady)
            let isRebooked = bookings.second.map { $0.bookedOn <= model.lastCensus } ?? false
            writer.number(isRebooked ? cancellation.rescheduledWithinHours : nil)
            let isTreated = course.ending == .admitted && course.stop <= model.lastCensus
            writer.date(isTreated ? course.stop : nil)
            writer.endRow()
        }
    }
}
