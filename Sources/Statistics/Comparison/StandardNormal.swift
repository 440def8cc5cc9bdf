// The quantile of the standard normal distribution, to the precision of a double.
import Glibc

/// The standard normal distribution.
enum StandardNormal {
    /// The value below which a share of `probability`, more than 0 and less than 1, lies.
    ///
    /// Relative error about 1e-16. Source: Wichura 1988, algorithm AS 241 (PPND16), Applied Statistics 37:477–484.
    static func quantile(_ probability: Double) -> Double {
        let fromMiddle = probability - 0.5
        return abs(fromMiddle) <= 0.425
            ? middle(fromMiddle) : quantile(tail: min(probability, 1 - probability)) * (fromMiddle < 0 ? -1 : 1)
    }

    /// The positive value above which a share of `tail`, more than 0 and up to 0.5, lies.
    ///
    /// A small tail is given as it is: 1 less a small number would have lost its digits.
    static func quantile(tail: Double) -> Double {
        guard tail < 0.075 else { return middle(0.5 - tail) }
        let root = (-log(tail)).squareRoot()
        return root <= 5 ? near(root - 1.6) : far(root - 5)
    }

    private static func middle(_ fromMiddle: Double) -> Double {
        let argument = 0.180625 - fromMiddle * fromMiddle
        let numerator = polynomial(
            argument,
            [
                3.3871328727963666080, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
                4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3,
            ])
        let denominator = polynomial(
            argument,
            [
                1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
                2.1213794301586595867e+4,
                3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3,
            ])
        return fromMiddle * numerator / denominator
    }

    private static func near(_ argument: Double) -> Double {
        let numerator = polynomial(
            argument,
            [
                1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
                1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
            ])
        let denominator = polynomial(
            argument,
            [
                1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
                1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
            ])
        return numerator / denominator
    }

    private static func far(_ argument: Double) -> Double {
        let numerator = polynomial(
            argument,
            [
                6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
                2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
                2.01033439929228813265e-7,
            ])
        let denominator = polynomial(
            argument,
            [
                1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
                7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
                2.04426310338993978564e-15,
            ])
        return numerator / denominator
    }

    /// By Horner's rule, the constant first.
    private static func polynomial(_ argument: Double, _ coefficients: [Double]) -> Double {
        coefficients.reversed().reduce(0) { $0 * argument + $1 }
    }
}
