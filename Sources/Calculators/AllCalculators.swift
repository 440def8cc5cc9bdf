// Every method of `plannedcare calculate`, in the order in which help lists them.
package import JSON

extension Calculator {
    /// Every calculator.
    package static let all: [Calculator] = [
        .wait, .percentile, .controlChart, .queue, .rates, .clearance, .calibrate, .project, .forecast, .proportion,
        .rate,
        .funnel, .peers, .inequality, .gaps, .cancellation, .readiness, .validation,
        .suppress, .milestone,
    ]

    /// The method of a request, which the request may name itself; throws when there is none of that name.
    package static func named(_ name: String?, in request: JSONValue) throws(Complaint) -> Calculator {
        let request = try Request(request)
        let own = request.given(Request.method) == nil ? nil : try request.text(Request.method)
        guard let wanted = own ?? name else {
            throw Complaint("no method is named, on the command line or in the field \"method\"")
        }
        if let own, let name, own != name {
            throw Complaint("the request names the method \"\(own)\", and the command line \"\(name)\"")
        }
        guard let found = all.first(where: { $0.name == wanted }) else {
            throw Complaint(
                "there is no method \"\(wanted)\"; there are \(all.map(\.name).joined(separator: ", "))")
        }
        return found
    }
}
