// Which policy applies when nobody has said.
package import Statistics

extension SnapshotListing.Kind {
    /// Hospital Episode Statistics' rule for everything that is built from rows of patients; monthly returns are published
    /// without suppression by NHS England itself.
    package var usualDisclosure: DisclosurePolicy {
        switch self {
        case .pathway: .hes
        case .band: .none
        }
    }
}
