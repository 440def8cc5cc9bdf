// What many rows share, written once.

/// A provider's fields, each with its comma, and its clocks.
final class ProviderFields: Sendable {
    let provider: EnglishProvider
    let code: [UInt8]
    /// By index; the last is empty.
    let sites: [[UInt8]]
    /// Code and board.
    let commissioners: [[UInt8]]
    let surgical: OperationalClock
    let medical: OperationalClock

    init(_ provider: EnglishProvider, _ model: EnglandModel) {
        self.provider = provider
        code = Array("\(provider.provider.code),".utf8)
        sites = (provider.sites + [""]).map { Array("\($0),".utf8) }
        commissioners = provider.commissioners.map { Array("\($0.code),\($0.boardCode),".utf8) }
        surgical = model.clock(of: provider, isSurgical: true)
        medical = model.clock(of: provider, isSurgical: false)
    }
}

/// A list's fields, and the list.
final class ListFields: Sendable {
    let list: EnglishList
    let onDay: ListOnDay
    let casemix: Casemix
    let function: [UInt8]
    let procedures: [[UInt8]]

    init(_ list: EnglishList, _ onDay: ListOnDay) {
        self.list = list
        self.onDay = onDay
        function = Array("\(Specialty.all[list.specialty].code),".utf8)
        casemix = Casemix.all[list.specialty]
        procedures = casemix.procedures.map { Array("\($0),".utf8) }
    }
}
