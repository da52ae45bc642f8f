import SiteBuilder

extension LeftOutPage.Reason {
    /// The reason in words that follow a comma.
    var words: String {
        switch self {
        case .draft: "it is a draft"
        case .future(let day): "publish_on is \(day.text)"
        case .expired(let day): "expire_on was \(day.text)"
        case .otherEdition: "editions: names others"
        case .consentExpired: "a consent to the story has expired"
        case .consentWithdrawn: "a consent to the story was taken back"
        case .consentMissing: "the story has a consent too few"
        }
    }
}
