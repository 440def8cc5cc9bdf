// The gamma distribution: tails and quantiles against scipy, over small and large shapes.
import Testing
@testable import Statistics

@Suite struct GammaDistributionTests {
    @Test(arguments: [
        (0.5, 1e-12, 7.853981633974466e-25, 25.422063955909078),
        (0.5, 0.025, 0.0004910345585876278, 2.511943093657445),
        (0.5, 0.975, 2.511943093657444, 0.0004910345585876292),
        (1, 1e-12, 1.0000000000005e-12, 27.631021115928547), (1, 0.5, 0.6931471805599455, 0.6931471805599455),
        (2, 0.025, 0.24220927854396496, 5.571643390938898), (5.5, 1e-12, 0.018473393682711534, 40.43672877877795),
        (5.5, 0.025, 1.9078741261180496, 10.960024630510603), (10, 0.025, 4.7953886961324335, 17.08480345141917),
        (10, 0.975, 17.084803451419166, 4.7953886961324335), (60, 1e-12, 20.431515878110066, 131.57779925827617),
        (60, 0.5, 59.66699789087792, 59.66699789087792),
    ])
    func `a quantile is that of scipy`(shape: Double, probability: Double, below: Double, above: Double) {
        let gamma = GammaDistribution(shape: shape)
        #expect((gamma.quantile(below: probability) / below).agrees(with: 1))
        #expect((gamma.quantile(above: probability) / above).agrees(with: 1))
    }

    @Test func `the tails share out the whole`() {
        for shape in [0.1, 0.5, 1, 3, 9.5, 50] {
            let gamma = GammaDistribution(shape: shape)
            for value in [0, 1e-9, 0.3, shape, shape + 0.999, shape + 1, shape * 2 + 5] {
                #expect((gamma.lowerTail(value) + gamma.upperTail(value)).agrees(with: 1))
            }
        }
    }

    /// A tail near 1 has lost the digits of its value.
    @Test func `a quantile undoes its tail`() {
        for shape in [0.5, 1, 4, 10] {
            for value in [shape / 2, shape, shape + 3] {
                let gamma = GammaDistribution(shape: shape)
                #expect(gamma.quantile(below: gamma.lowerTail(value)).agrees(with: value, to: 1e-10))
                #expect(gamma.quantile(above: gamma.upperTail(value)).agrees(with: value, to: 1e-10))
            }
        }
    }
}
