package import Pool
package import Registry

extension LedgerRow {
    /// What a contract is in a period.
    package init(_ contract: Contract, in period: Period) {
        let record = contract.record
        self.init(
            key: record.key, bearer: Bearer(contract, in: period),
            org: contract.org?.title ?? "", agreement: Agreement(record, in: period),
            work: Work(record, for: contract.need, in: period),
            granted: contract.grants.compactMap { Granted($0, in: period) },
            unit: contract.unit, handler: record[Engagement.handler] ?? "",
            station: contract.station?.title, note: record[Engagement.note] ?? "")
    }
}

extension Contract {
    /// The unit that answers: that of the contract, else that of the need, else the office that
    /// reports it.
    var unit: String {
        record[Engagement.responsible] ?? need?[Need.responsible] ?? office ?? record.key.space
    }
}

extension LedgerRow.Bearer {
    fileprivate init(_ contract: Contract, in period: Period) {
        let candidate = contract.candidate
        self.init(
            record: candidate?.id ?? 0, kind: candidate?.kind ?? .talent,
            name: candidate?.title ?? "")
        employer =
            candidate?[Talent.employer] ?? contract.hosts.map(\.title).joined(separator: "、")
        titles = (candidate?.all(Talent.title) ?? []).map(\.head)
        classes = (candidate?.all(Talent.class) ?? []).filter { $0.holds(in: period) }.map(\.head)
    }
}

extension LedgerRow.Agreement {
    fileprivate init(_ record: RegistryRecord, in period: Period) {
        let term = ContractTerm(record)
        let days = record.all(Engagement.days).filter { days in
            // Days of no year are those of the year in which it began.
            (days[Parameters.year] ?? (term.start ?? term.signed)?.year).map(period.touches)
                ?? false
        }
        func sum(_ parameter: NamedParameter<Int>) -> Int? {
            let counts = days.compactMap { $0[parameter] }
            return counts.isEmpty ? nil : counts.reduce(0, +)
        }
        self.init(
            number: record[Engagement.contractNo] ?? record[Engagement.registerNo], term: term,
            amount: record[Engagement.amount], planned: sum(Engagement.plannedDays),
            actual: sum(Engagement.actualDays))
    }
}

extension LedgerRow.Work {
    fileprivate init(_ record: RegistryRecord, for need: RegistryRecord?, in period: Period) {
        self.init(
            mode: record[Engagement.mode] ?? "",
            content: record[Engagement.content] ?? need?.title ?? "",
            outcome: record[Engagement.outcome] ?? "",
            patents: record.all(Engagement.patent).count, benefit: record[Engagement.benefit],
            grades: record.all(Engagement.assessment)
                .filter { $0[Parameters.year].map(period.touches) ?? true }
                .map { $0[Parameters.grade] ?? $0.head })
    }
}

extension LedgerRow.Granted {
    fileprivate init?(_ grant: RegistryRecord, in period: Period) {
        let time = Period(from: grant[Grant.from], to: grant[Grant.to])
        guard time?.overlaps(period) ?? true, let service = grant[Grant.service] else { return nil }
        self.init(
            service: service, amount: grant[Grant.amount], state: grant[Grant.state] ?? .standard)
    }
}

extension Composite {
    /// Whether what a value says held at some time of a period.
    fileprivate func holds(in period: Period) -> Bool {
        Period(from: self[Parameters.from], to: self[Parameters.to])?.overlaps(period) ?? true
    }
}

extension Period {
    /// Whether a day of the year lies in the period.
    func touches(_ year: Int) -> Bool {
        PartialDate(year: year).flatMap { Period(from: $0, to: $0) }.map(overlaps) ?? false
    }
}
