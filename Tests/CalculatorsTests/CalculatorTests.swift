// What holds for every calculator: its help tells the truth, and what is wrong with a request is said in a sentence.
import Calculators
import JSON
import Testing

@Suite struct CalculatorTests {
    @Test func `no two have one name`() {
        #expect(Set(Calculator.all.map(\.name)).count == Calculator.all.count)
    }

    @Test(arguments: Calculator.all)
    func `the example is answered with the documented fields in their order`(calculator: Calculator) throws {
        let answer = try calculator.answer(JSONValue(line: calculator.example.utf8))
        #expect(names(of: answer) == calculator.answers.map(\.name))
    }

    @Test(arguments: Calculator.all)
    func `the example speaks of documented fields only`(calculator: Calculator) throws {
        let known = Set(calculator.fields.map(\.name))
        #expect(known.isSuperset(of: names(of: try JSONValue(line: calculator.example.utf8))))
    }

    @Test(arguments: Calculator.all)
    func `a field of the wrong form is refused by name`(calculator: Calculator) throws {
        let example = try JSONValue(line: calculator.example.utf8)
        for field in calculator.fields {
            // An object whose only member nobody knows is the form of no field, in a list neither.
            for odd: JSONValue in [["odd": 1.0], .list([["odd": 1.0]])] {
                let complaint = #expect(throws: Complaint.self) {
                    try calculator.answer(example.with(field.name, odd))
                }
                #expect(
                    complaint?.description.contains("\"\(field.name)\"") == true,
                    "\(field.name): \(complaint?.description ?? "")")
            }
        }
    }

    @Test(arguments: Calculator.all)
    func `a field that is missing is either optional or asked for by name`(calculator: Calculator) throws {
        let example = try JSONValue(line: calculator.example.utf8)
        for name in names(of: example) {
            do {
                _ = try calculator.answer(example.without(name))
            } catch {
                #expect(error.description.contains(name), "\(name): \(error)")
            }
        }
    }

    @Test(arguments: Calculator.all)
    func `a field that nobody knows is refused, with those that are known`(calculator: Calculator) throws {
        let request = try JSONValue(line: calculator.example.utf8).with("colour", .text("blue"))
        let complaint = #expect(throws: Complaint.self) { try calculator.answer(request) }
        #expect(complaint?.description.contains("\"colour\"") == true)
    }

    @Test(arguments: Calculator.all)
    func `a request that is no object is refused`(calculator: Calculator) {
        for request: JSONValue in [.null, .number(1), .list([]), .text("wait")] {
            #expect(throws: Complaint.self) { try calculator.answer(request) }
        }
    }

    @Test(arguments: Calculator.all)
    func `help names every field with its form`(calculator: Calculator) {
        for field in calculator.fields + calculator.answers {
            #expect(calculator.help.contains(field.name))
            #expect(!field.form.isEmpty && !field.meaning.isEmpty)
        }
        #expect(Calculator.help.contains(calculator.example))
    }

    private func names(of value: JSONValue) -> [String] {
        guard case .object(let members) = value else { return [] }
        return members.map(\.name)
    }
}

extension Calculator: CustomTestStringConvertible {
    /// Its name, by which a test case is told from another.
    package var testDescription: String { name }
}

extension JSONValue {
    /// With another value of one member.
    fileprivate func with(_ name: String, _ value: JSONValue) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.name != name } + [Member(name: name, value: value)])
    }

    fileprivate func without(_ name: String) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.name != name })
    }
}

extension JSONValue: ExpressibleByFloatLiteral {
    package init(floatLiteral value: Double) { self = .number(value) }
}
