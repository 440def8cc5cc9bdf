// Lag-1 autocorrelation: the usual formula, and values that are missing.
import Statistics
import Testing

@Suite struct AutocorrelationTests {
    @Test func `nothing missing gives the usual coefficient`() throws {
        // About the mean 3: −2 −1 0 1 2; products 2 0 0 2, squares 10.
        let found = try #require(try ControlChart([1, 2, 3, 4, 5]).lagOneAutocorrelation)
        #expect(abs(found - 0.4) < 1e-12)
        let series: [Double?] = [32, 35, 31, 38, 36, 33, 34, 60, 35, 33, 36, 34, 37, 31]
        #expect(abs(try #require(try ControlChart(series).lagOneAutocorrelation) + 0.10626218949851077) < 1e-12)
    }

    @Test func `a missing value and a missing period leave out the pairs they part`() throws {
        let missing = try #require(try ControlChart([1, 2, 4, 7, 11, nil, 16, 22, 29]).lagOneAutocorrelation)
        #expect(abs(missing - 0.7010804321728691) < 1e-12)
        #expect(try ControlChart([1, 2, 4, 7, 11, 16, 22, 29], breaks: [5]).lagOneAutocorrelation == missing)
    }

    @Test func `only the last segment counts`() throws {
        let alone = try ControlChart([1, 2, 3, 4, 5]).lagOneAutocorrelation
        #expect(try ControlChart([900, 800, 1, 2, 3, 4, 5], rebases: [2]).lagOneAutocorrelation == alone)
    }

    @Test func `it is not said of two points, of a constant, or without a pair`() throws {
        #expect(try ControlChart([1, 2]).lagOneAutocorrelation == nil)
        #expect(try ControlChart([0.1, 0.1, 0.1, 0.1]).lagOneAutocorrelation == nil)
        #expect(try ControlChart([1, nil, 2, nil, 3]).lagOneAutocorrelation == nil)
    }
}
