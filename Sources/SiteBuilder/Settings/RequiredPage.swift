import Diagnostics

/// A page that `required_pages:` of the settings asks for.
struct RequiredPage: Sendable {
    /// Its path below `content/`, such as `guides/confidentiality.md`, as it is written there.
    let path: String
    /// Where the settings ask for it.
    let place: Place
}
