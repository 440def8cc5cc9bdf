// The numbers under which cells are kept: pinned, because what was stored yesterday is read tomorrow.
import Testing
import WaitingList

@Suite struct CellNumberTests {
    @Test func `the numbers of lines never change`() {
        let lines = [
            "C_100": 1, "C_101": 2, "C_110": 3, "C_120": 4, "C_130": 5, "C_140": 6, "C_150": 7, "C_160": 8, "C_170": 9,
            "C_300": 10, "C_301": 11, "C_320": 12, "C_330": 13, "C_340": 14, "C_400": 15, "C_410": 16, "C_430": 17,
            "C_502": 18, "X02": 19, "X03": 20, "X04": 21, "X05": 22, "X06": 23,
        ]
        #expect(lines.count == TreatmentFunction.all.count)
        for (code, line) in lines {
            let cell = CellNumber(treatmentFunction: code, .male)
            #expect(cell?.line == UInt8(line))
            #expect(cell?.treatmentFunction == code)
        }
        #expect(CellNumber(treatmentFunction: nil, .male)?.line == 0)
        #expect(CellNumber(line: 0, category: 50)?.treatmentFunction == nil)
    }

    @Test func `the numbers of categories never change`() {
        let numbers: [Category: UInt8] = [
            .partCompletedAdmitted: 1, .partCompletedNonAdmitted: 2, .partIncomplete: 3,
            .partIncompleteWithDecisionToAdmit: 4, .partNewPeriods: 5, .admittedDated: 10, .admittedUndated: 11,
            .nonAdmittedDated: 12, .nonAdmittedUndated: 13, .unstatedListDated: 14, .unstatedListUndated: 15,
            .priority1a: 20, .priority1b: 21, .priority2: 22, .priority3: 23, .priority4: 24, .priorityNotRecorded: 25,
            .deprivation1: 30, .deprivation2: 31, .deprivation3: 32, .deprivation4: 33, .deprivation5: 34,
            .deprivationNotKnown: 35, .ageUnder18: 40, .age18To34: 41, .age35To49: 42, .age50To64: 43, .age65To79: 44,
            .age80AndOver: 45, .ageNotKnown: 46, .male: 50, .female: 51, .sexNotKnown: 52, .white: 60, .mixed: 61,
            .asian: 62, .black: 63, .otherEthnicGroup: 64, .ethnicGroupNotKnown: 65,
        ]
        #expect(Set(numbers.keys) == Set(Category.allCases))
        for (category, number) in numbers { #expect(category.rawValue == number) }
    }

    @Test func `unknown lines and categories have no number`() {
        #expect(CellNumber(treatmentFunction: "C_999", .male) == nil)
        #expect(CellNumber(line: 24, category: 50) == nil)
        #expect(CellNumber(line: 1, category: 6) == nil)
    }

    @Test func `cells ascend by line and then by category`() throws {
        let cells = try [(0, 65), (1, 3), (1, 10), (2, 1)].map { try #require(CellNumber(line: $0, category: $1)) }
        for (one, next) in zip(cells, cells.dropFirst()) { #expect(one < next) }
    }
}
