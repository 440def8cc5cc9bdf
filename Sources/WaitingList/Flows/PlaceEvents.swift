// What the flow views say of one place and one week: waits that began and waits that ended.

/// Clock starts and stops of one place in one week, by treatment function.
package struct PlaceEvents: Hashable, Sendable {
    /// How waits ended.
    package struct Stops: Hashable, Sendable {
        /// By treatment as an inpatient or day case.
        package var admitted = 0
        /// Without admission.
        package var nonAdmitted = 0
        /// By removal for other reasons than treatment.
        package var otherRemovals = 0

        package init(admitted: Int = 0, nonAdmitted: Int = 0, otherRemovals: Int = 0) {
            self.admitted = admitted
            self.nonAdmitted = nonAdmitted
            self.otherRemovals = otherRemovals
        }
    }

    /// Starts and stops; `nil` is not reported, which is not the same as zero.
    package struct Counts: Hashable, Sendable {
        package var starts: Int?
        package var stops: Stops?

        package init(starts: Int? = nil, stops: Stops? = nil) {
            self.starts = starts
            self.stops = stops
        }

        /// What is reported on either side is reported in the sum.
        package static func += (left: inout Counts, right: Counts) {
            if let more = right.starts { left.starts = (left.starts ?? 0) + more }
            guard let more = right.stops else { return }
            let stops = left.stops ?? Stops()
            left.stops = Stops(
                admitted: stops.admitted + more.admitted, nonAdmitted: stops.nonAdmitted + more.nonAdmitted,
                otherRemovals: stops.otherRemovals + more.otherRemovals)
        }
    }

    /// By a published line's code; lines of which nothing was said are absent.
    package private(set) var lines: [String: Counts] = [:]

    package init() {}

    /// Adds to a line.
    package mutating func add(_ counts: Counts, to line: String) {
        lines[line, default: Counts()] += counts
    }

    /// Adds those of another place.
    package mutating func add(_ other: PlaceEvents) {
        for (line, counts) in other.lines { add(counts, to: line) }
    }

    /// Of one treatment function, or of all.
    ///
    /// A place that reported starts (or stops) of any treatment function had none of those that it left out.
    package func counts(treatmentFunction: String? = nil) -> Counts {
        var all = Counts()
        for counts in lines.values { all += counts }
        guard let treatmentFunction else { return all }
        let own = lines[treatmentFunction] ?? Counts()
        return Counts(
            starts: own.starts ?? all.starts.map { _ in 0 }, stops: own.stops ?? all.stops.map { _ in Stops() })
    }
}

/// What the flow views say of the week that ends with a census.
package struct WeekEvents: Hashable, Sendable {
    /// By provider code; a provider that reported nothing is absent.
    package var providers: [String: PlaceEvents]

    package init(providers: [String: PlaceEvents] = [:]) {
        self.providers = providers
    }

    /// The sum of every provider that reported.
    package var england: PlaceEvents {
        var sum = PlaceEvents()
        for events in providers.values { sum.add(events) }
        return sum
    }
}

/// The events of one place in the week that ends with a census.
package struct CensusEvents: Hashable, Sendable {
    package var census: Day
    package var events: PlaceEvents

    package init(census: Day, events: PlaceEvents) {
        self.census = census
        self.events = events
    }
}
