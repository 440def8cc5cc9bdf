// Categories: their stored numbers, and which codes mean which.
import Testing
@testable import WaitingList

@Suite struct CategoryTests {
    @Test func `the numbers are those of the history`() {
        #expect(
            Category.allCases.map(\.rawValue) == [
                1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25, 30, 31, 32, 33, 34, 35, 40, 41, 42, 43,
                44,
                45, 46, 50, 51, 52, 60, 61, 62, 63, 64, 65,
            ])
        #expect(Category(.incompleteWithDecisionToAdmit).rawValue == 4)
        #expect(Category.admittedDated.rawValue == 10 && Category.unstatedListUndated.rawValue == 15)
        #expect(Category.priority1a.rawValue == 20 && Category.deprivation5.rawValue == 34)
        #expect(Category.age80AndOver.rawValue == 45 && Category.female.rawValue == 51)
        #expect(Category.otherEthnicGroup.rawValue == 64)
    }

    @Test func `every dimension but the parts and the lists ends with not known`() {
        for dimension in Dimension.ofPeople {
            let last = dimension.categories.last.map { "\($0)" } ?? ""
            #expect(last.hasSuffix("NotKnown") || last.hasSuffix("NotRecorded"))
        }
        #expect(Dimension.allCases.flatMap(\.categories) == Category.allCases)
    }

    @Test func `a part has one cell, and the admitted list is in two parts`() {
        for part in RTTPart.allCases { #expect(Category(part).parts == [part]) }
        #expect(Category.admittedUndated.parts == [.incomplete, .incompleteWithDecisionToAdmit])
        #expect(Category.nonAdmittedDated.parts == [.incomplete])
        #expect(Category.white.parts.isEmpty)
    }

    @Test(arguments: [
        ("P1a", Category.priority1a), ("P1A", .priority1a), ("P1b", .priority1b), ("P2", .priority2),
        ("P3", .priority3),
        ("P4", .priority4), ("P5", .priorityNotRecorded), ("P6", .priorityNotRecorded), ("", .priorityNotRecorded),
    ])
    func `a priority has its category`(code: String, category: WaitingList.Category) {
        #expect(Category.priority(code: code) == category)
    }

    @Test(arguments: zip([nil, -1, 0, 1, 2, 3, 4, 9, 10, 11] as [Int16?], [5, 5, 5, 0, 0, 1, 1, 4, 4, 5]))
    func `a tenth has its fifth`(decile: Int16?, place: Int) {
        #expect(Category.deprivation(decile: decile) == Dimension.deprivation.categories[place])
    }

    @Test(
        arguments: zip(
            [nil, -1, 0, 17, 18, 34, 35, 49, 50, 64, 65, 79, 80, 130, 131] as [Int16?],
            [6, 6, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6]))
    func `an age has its band`(years: Int16?, place: Int) {
        #expect(Category.age(years: years) == Dimension.ageBand.categories[place])
    }

    @Test func `the youngest of a band stands for it`() {
        let bands = Category.youngestAges.map { Category.age(years: $0) }
        #expect(bands == Array(Dimension.ageBand.categories.dropLast()))
        for (youngest, before) in zip(Category.youngestAges.dropFirst(), bands) {
            #expect(Category.age(years: youngest - 1) == before)
        }
        #expect(Category.age(years: Category.oldestAge) == bands.last)
    }

    @Test(arguments: [
        ("A", Category.white), ("C", .white), ("D", .mixed), ("G", .mixed), ("H", .asian), ("L", .asian), ("M", .black),
        ("P", .black), ("R", .otherEthnicGroup), ("S", .otherEthnicGroup), ("Z", .ethnicGroupNotKnown),
        ("99", .ethnicGroupNotKnown), ("", .ethnicGroupNotKnown),
    ])
    func `an ethnic category has its group`(code: String, category: WaitingList.Category) {
        #expect(Category.ethnicGroup(code: code) == category)
    }

    @Test func `sexes other than 1 and 2 are not known`() {
        #expect(
            ["1", "2", "9", "0", "X", ""].map { Category.sex(code: $0) } == [
                .male, .female, .sexNotKnown, .sexNotKnown, .sexNotKnown, .sexNotKnown,
            ])
    }
}
