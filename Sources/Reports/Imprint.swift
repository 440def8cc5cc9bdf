// Who publishes, as readers see it: the same for every report of an installation.

/// The publisher's name and logo, and whom to ask.
package struct Imprint: Hashable, Sendable {
    /// Stands under the title; left out when `nil`.
    package var organisation: String?
    /// A PNG file for the top right corner of page 1; none when `nil`.
    ///
    /// It says nothing that the organisation's name does not say, and is passed over by who hears the page.
    package var logo: [UInt8]?
    /// Whom to ask where a report names nobody.
    package var contact: String?

    package init(organisation: String? = nil, logo: [UInt8]? = nil, contact: String? = nil) {
        self.organisation = organisation
        self.logo = logo
        self.contact = contact
    }
}
