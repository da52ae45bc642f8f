/// Someone of a sample program who agreed to be shown, under a name that nobody has.
public struct SampleShownPerson: Sendable {
    /// What somebody agreed to, for all editions.
    public struct Consent: Sendable {
        /// What it covers, as the data files spell it: `directory`, `story-named`, `story-first-name`.
        public let scope: String
        /// The day it was given, as `YYYY-MM-DD`.
        public let givenOn: String

        /// A consent given on a day.
        public init(_ scope: String, givenOn: String) {
            self.scope = scope
            self.givenOn = givenOn
        }
    }

    /// The number of the participant, from 0.
    public let person: Int
    /// The full name.
    public let name: String
    /// What the person agreed to.
    public let consents: [Consent]

    /// Someone who agreed to be shown.
    public init(_ person: Int, _ name: String, _ consents: Consent...) {
        self.person = person
        self.name = name
        self.consents = consents
    }

    /// The address: the name's letters, with points, at the sample company.
    var address: String {
        let letters = name.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: ".") : $0 | 0x20 }
        return String(decoding: letters, as: UTF8.self) + "@fenmarrow.example"
    }
}
