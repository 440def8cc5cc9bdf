// The normal quantile: against scipy, and its symmetry.
import Testing
@testable import Statistics

@Suite struct StandardNormalTests {
    @Test(arguments: [
        (1e-300, -37.0470962993612), (1e-20, -9.262340089798409), (1e-10, -6.361340902404056),
        (0.001, -3.090232306167813), (0.025, -1.9599639845400545), (0.0749, -1.4402382675279635),
        (0.0751, -1.4388253927525403), (0.25, -0.6744897501960817), (0.5, 0), (0.75, 0.6744897501960817),
        (0.975, 1.959963984540054), (0.999, 3.090232306167813),
    ])
    func `a quantile is that of scipy`(probability: Double, quantile: Double) {
        #expect(StandardNormal.quantile(probability).agrees(with: quantile, to: 1e-14))
    }

    @Test func `both ways to ask for a tail give the same`() {
        for tail in [1e-6, 0.01, 0.0749, 0.075, 0.3, 0.5] {
            #expect(StandardNormal.quantile(tail: tail) == -StandardNormal.quantile(tail))
        }
    }

    @Test func `quantiles rise over the joins of the three approximations`() {
        let near = [0.075, 0.925, 1.3887943864964e-11]
        for join in near {
            let around = [join * (1 - 1e-9), join, join * (1 + 1e-9)].map { StandardNormal.quantile($0) }
            #expect(around[0] < around[1] && around[1] < around[2])
        }
    }

    @Test func `a confidence has its standard errors`() throws {
        #expect(Confidence.ninetyFive.standardErrors.agrees(with: 1.959963984540054))
        #expect(Confidence.ninetyNinePointEight.standardErrors.agrees(with: 3.090232306167813))
        #expect(try Confidence(0.95) == .ninetyFive)
    }

    @Test(arguments: [0, 1, 95, -0.5, .nan, .infinity, 1e-18])
    func `what is no confidence is refused`(level: Double) {
        #expect(throws: ComparisonError.self) { try Confidence(level) }
    }
}
