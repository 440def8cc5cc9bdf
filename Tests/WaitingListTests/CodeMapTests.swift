// The map from codes to numbers.
import Testing
@testable import WaitingList

@Suite struct CodeMapTests {
    @Test func `the map keeps every number, however many there are`() {
        var map = CodeMap()
        let keys = (0..<5000).map { UInt64($0) << 40 | UInt64($0 % 7) }
        for (number, key) in keys.enumerated() {
            #expect(map.known(key) == nil)
            map.insert(number, for: key)
        }
        #expect(keys.map { map.known($0) } == Array(0..<5000))
        #expect(map.count == 5000)
        #expect(map.known(.max) == nil)
    }

    /// Short codes differ in their first bytes only; in one place they would be looked for one after another.
    @Test(arguments: [(1, 64, 17), (2, 512, 150), (3, 1024, 300)])
    func `short codes are spread over the map`(length: Int, places: Int, count: Int) {
        let letters = Array("ABCDEFGHJKLMNPRSTVWXYZ0123456789")
        let codes = (0..<count).compactMap { number in
            Code(String((0..<length).map { letters[number / [1, 32, 1024][$0] % 32] }))
        }
        let homes = Set(codes.map { CodeMap.home(of: $0.packed, among: places) })
        #expect(Set(codes).count == count && homes.count > 3 * count / 4)
        #expect(homes.allSatisfy { 0..<places ~= $0 })
    }
}
