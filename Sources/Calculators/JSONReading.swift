// From the bytes of a line to a value of JSON.
import Foundation
import JSON

extension JSONValue {
    /// Reads one value of JSON; throws a sentence with the place of the fault for anything else.
    ///
    /// Of several members of one name one is kept.
    package init(line: some Sequence<UInt8>) throws(Complaint) {
        let data = Data(line)
        do {
            self = try JSONDecoder().decode(JSONValue.self, from: data)
        } catch {
            let fault = Self.fault(in: data) ?? "\(error)"
            // Foundation tells it with all its digits.
            if fault.contains("not representable") { throw Complaint("a number in this line is too large") }
            throw Complaint("this line is not JSON: \(fault)\(Self.hint(data))")
        }
    }

    /// Only the other reader of Foundation says where the fault is.
    private static func fault(in data: Data) -> String? {
        do {
            _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            return nil
        } catch {
            return (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
        }
    }

    /// Python and R write what JSON does not know.
    private static func hint(_ data: Data) -> String {
        let hasNoNumber = ["NaN", "Infinity", "inf"].contains { data.range(of: Data($0.utf8)) != nil }
        return hasNoNumber ? " (JSON has no NaN and no Infinity: a missing value is null)" : ""
    }
}

extension JSONValue: Decodable {
    /// Any value of JSON; `JSONSerialization` is not asked, as it rounds numbers of many digits twice.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let number = try container.ifOfType(Double.self) {
            self = Int(exactly: number).map(JSONValue.whole) ?? .number(number)
        } else if let text = try container.ifOfType(String.self) {
            self = .text(text)
        } else if let list = try container.ifOfType([JSONValue].self) {
            self = .list(list)
        } else if let truth = try container.ifOfType(Bool.self) {
            self = .truth(truth)
        } else {
            self = .object(try container.decode([String: JSONValue].self).map { Member(name: $0.key, value: $0.value) })
        }
    }
}

extension SingleValueDecodingContainer {
    /// `nil` for a value of another type; what is no value at all is an error.
    fileprivate func ifOfType<Value: Decodable>(_ type: Value.Type) throws -> Value? {
        do {
            return try decode(type)
        } catch DecodingError.typeMismatch {
            return nil
        }
    }
}
