// Evidence for the editions of a census: its past from the history, extract by extract, read once for all of them.
import Postgres
package import Statistics
package import WaitingList

/// Reads the past of a census under a policy; what the history lacks is made from tallies and kept there.
package struct EvidenceReader: Sendable {
    private let history: any History
    private let milestones: [Milestone]
    private let warn: @Sendable (String) -> Void

    /// Milestones in the order in which reports show them.
    ///
    /// `warn` hears, once for each base, when the history keeps no extract: they are made anew each time then.
    package init(_ history: any History, milestones: [Milestone], warn: @escaping @Sendable (String) -> Void) {
        self.history = history
        self.milestones = milestones
        self.warn = warn
    }

    /// How far back a past goes.
    static func longestDays(_ kind: SnapshotListing.Kind) -> Int {
        switch kind {
        case .band: 5 * 366 + 31
        case .pathway: 3 * 366
        }
    }

    /// The evidence of a snapshot for every place.
    ///
    /// Its past has the censuses of its kind that the history keeps, without those that are held. Throws
    /// `DisclosureRefusal` when the snapshot itself cannot be shown under the policy; an earlier census that cannot is
    /// missing, and named as withheld.
    package func base(for policy: DisclosurePolicy, _ snapshot: Snapshot) async throws -> EvidenceBase {
        let census = try await Publisher.onOwnThread { try snapshot.disclosed(under: policy) }
        let records = try await history.records().filter { $0.isPast(of: snapshot.listing) }
        let kept = try await history.measures(
            of: snapshot.listing.kind, under: policy, from: snapshot.listing.firstOfPast,
            through: snapshot.listing.census)
        let known = Dictionary(kept.map { ($0.census, $0) }) { $1 }
        var past: [DisclosedPast.Census] = []
        var keeps = true
        var withheld: [Day] = []
        for record in records {
            try Task.checkCancellation()
            let own = record.listing.census == snapshot.listing.census ? census : nil
            switch try await extract(of: record, known, own: own, under: policy, &keeps) {
            case .shown(let measures):
                past.append(
                    DisclosedPast.Census(
                        measures, isRevised: record.isRevised, isIllustrative: record.listing.isIllustrative))
            case .withheld: withheld.append(record.listing.census)
            case .gone: continue
            }
        }
        return EvidenceBase(
            census, past: DisclosedPast(past, withheld: withheld), isRevised: snapshot.listing.revision > 1,
            milestones: milestones)
    }

    /// What there is to show of an earlier census.
    private enum Extract {
        case shown(CensusMeasures)
        /// The policy cannot be kept, so that its own edition was refused too.
        case withheld
        /// It was forgotten, or recorded anew, since its record was read.
        case gone
    }

    /// As it is kept, or made and kept now.
    private func extract(
        of record: CensusRecord, _ known: [Day: CensusMeasures], own: DisclosedCensus?, under policy: DisclosurePolicy,
        _ keeps: inout Bool
    ) async throws -> Extract {
        if let kept = known[record.listing.census], kept.revision == record.listing.revision { return .shown(kept) }
        let extract = try await made(from: record, own: own, under: policy)
        if case .shown(let measures) = extract, keeps { keeps = try await keep(measures, of: record) }
        return extract
    }

    /// Keeping only saves time: a role that may only read goes without.
    ///
    /// Answers whether the next is worth a try.
    private func keep(_ measures: CensusMeasures, of record: CensusRecord) async throws -> Bool {
        do {
            // Where the census was recorded anew in the meantime nobody keeps it.
            _ = try await history.keep(measures, of: record)
            return true
        } catch let error as CancellationError {
            throw error
        } catch let error as PostgresError where error.code == .interrupted {
            throw error
        } catch {
            warn("extracts of censuses are not kept, and are made anew each time: \(Failure(error))")
            return false
        }
    }

    private func made(
        from record: CensusRecord, own: DisclosedCensus?, under policy: DisclosurePolicy
    ) async throws -> Extract {
        if let own { return await Publisher.onOwnThread { .shown(CensusMeasures(own)) } }
        guard let snapshot = try await history.snapshot(of: record.listing) else { return .gone }
        return await Publisher.onOwnThread {
            do throws(DisclosureRefusal) {
                return .shown(CensusMeasures(try snapshot.disclosed(under: policy)))
            } catch {
                return .withheld
            }
        }
    }
}

extension SnapshotListing {
    /// The first day whose census its past may have.
    fileprivate var firstOfPast: Day {
        Day(daysSince2000: census.daysSince2000 - EvidenceReader.longestDays(kind))
    }
}

extension CensusRecord {
    /// Whether it is a census up to another that its past may show: of the same kind, kept, and held by nothing.
    fileprivate func isPast(of census: SnapshotListing) -> Bool {
        listing.kind == census.kind && isKept && !isHeld && census.firstOfPast...census.census ~= listing.census
            && (listing.census < census.census || listing.revision == census.revision)
    }
}
