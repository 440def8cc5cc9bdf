// Words in lines, and what is cut.

import Drawing
import Testing

@testable import Charts

@Suite struct FittedLinesTests {
    /// Ten characters are 50 points wide.
    private func fitted(_ text: String, characters: Int, count: Int = 2) -> [String] {
        fittedLines(text, Font(10), width: Double(characters) * 5, count: count, measurer: HalfEmMeasurer())
    }

    @Test func `words that fit are left alone, longer ones are broken in two`() {
        #expect(fitted("Peak 7.77m", characters: 10) == ["Peak 7.77m"])
        #expect(fitted("First COVID-19 lockdown", characters: 14) == ["First COVID-19", "lockdown"])
    }

    @Test func `what does not fit ends in three dots`() {
        #expect(fitted("First COVID-19 lockdown in England", characters: 14) == ["First COVID-19", "lockdown in E…"])
        #expect(fitted("Orthopaedics", characters: 6, count: 1) == ["Ortho…"])
        #expect(fitted("Trauma, orthopaedics", characters: 8, count: 1) == ["Trauma…"])
        #expect(fitted("Orthopaedics", characters: 0) == ["…"])
    }
}
