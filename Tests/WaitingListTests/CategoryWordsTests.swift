// Names of groups as a reader sees them.
import Testing
import WaitingList

@Suite struct CategoryWordsTests {
    @Test(arguments: Dimension.allCases)
    func `each group of a dimension has a name of its own`(dimension: Dimension) {
        let names = dimension.categories.map(\.name)
        #expect(Set(names).count == names.count && names.allSatisfy { !$0.isEmpty })
    }

    @Test func `who is not known is told last`() {
        for dimension in [Dimension.deprivation, .ageBand, .sex, .ethnicGroup] {
            #expect(dimension.categories.last?.name.hasSuffix("not known") == true)
        }
        #expect(Category.priorityNotRecorded.name == "Priority not recorded")
        #expect(Category.deprivation1.name == "Most deprived fifth" && Category.age65To79.name == "65 to 79")
    }
}
