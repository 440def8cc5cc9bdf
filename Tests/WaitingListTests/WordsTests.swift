// Numbers, dates and names as a reader sees them.
import Testing

@testable import WaitingList

@Suite struct WordsTests {
    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (133_860, "133,860"), (7_155_958, "7,155,958"),
        (-12_000, "\u{2212}12,000"),
    ])
    func `whole numbers have separators`(number: Int, words: String) {
        #expect(NumberWords.whole(number) == words)
    }

    @Test(arguments: [
        (61.4307, "61.4"), (13.6209, "13.6"), (40.347456, "40.3"), (0.05, "0.1"), (0.04, "0.0"), (-0.3, "\u{2212}0.3"),
        (99.95, "100.0"), (1234.56, "1,234.6"),
    ])
    func `decimals are rounded once, halves away from zero`(number: Double, words: String) {
        #expect(NumberWords.oneDecimal(number) == words)
    }

    @Test(arguments: [
        (7_155_958, "7.16m", "7.16 million"), (999_999, "999,999", "999,999"), (1_000_000, "1.00m", "1.00 million"),
        (1_005_000, "1.01m", "1.01 million"),
    ])
    func `millions are short in tiles and sentences`(number: Int, tile: String, sentence: String) {
        #expect(NumberWords.inTile(number) == tile)
        #expect(NumberWords.inSentence(number) == sentence)
    }

    @Test func `dates are written out`() {
        #expect(Day(daysSince2000: 9527).inWords == "31 January 2026")
        #expect(Day(daysSince2000: 9527).monthInWords == "January 2026")
    }

    @Test(arguments: [
        ("NHS STAFFORDSHIRE AND STOKE-ON-TRENT INTEGRATED CARE BOARD", "Staffordshire and Stoke-on-Trent"),
        (
            "NHS BATH AND NORTH EAST SOMERSET, SWINDON AND WILTSHIRE INTEGRATED CARE BOARD",
            "Bath and North East Somerset, Swindon and Wiltshire"
        ),
        ("NHS CORNWALL AND THE ISLES OF SCILLY INTEGRATED CARE BOARD", "Cornwall and the Isles of Scilly"),
        ("No integrated care board", "No integrated care board"),
        ("Already Mixed INTEGRATED CARE BOARD", "Already Mixed"),
    ])
    func `boards are named without the words that all of them share`(published: String, shown: String) {
        #expect(OrganisationWords.board(published) == shown)
    }

    @Test(arguments: [
        ("UNIVERSITY HOSPITALS OF LEICESTER NHS TRUST", "University Hospitals of Leicester NHS Trust"),
        ("PRACTICE PLUS GROUP CIC", "Practice Plus Group CIC"), ("Spire", "Spire"),
    ])
    func `initials stay in capitals`(published: String, shown: String) {
        #expect(OrganisationWords.titleCase(published) == shown)
    }
}
