/// The kinds of findings. The raw value is what a person reads in brackets, and the key of `checks:`.
///
/// A code never changes its meaning; a new kind of finding gets a new code.
public enum FindingCode: String, CaseIterable, Sendable {
    // Files
    case unreadableFile = "unreadable-file"
    case notUTF8 = "not-utf-8"
    case fileTooLarge = "file-too-large"
    case duplicatePath = "duplicate-path"
    case unsafeName = "unsafe-name"
    case noSite = "no-site"

    // Settings and front matter
    case yamlSyntax = "yaml-syntax"
    case unknownSetting = "unknown-setting"
    case wrongSetting = "wrong-setting"
    case unknownFrontMatterKey = "unknown-front-matter-key"
    case wrongFrontMatterValue = "wrong-front-matter-value"
    case wrongVisibility = "wrong-visibility"
    case frontMatterTooLarge = "front-matter-too-large"

    // Pages
    case brokenLink = "broken-link"
    case brokenAnchor = "broken-anchor"
    case linkToUnpublished = "link-to-unpublished"
    case unsafeLink = "unsafe-link"
    case missingImage = "missing-image"
    case missingAltText = "missing-alt-text"
    case rawHTML = "raw-html"
    case missingTitle = "missing-title"
    case stalePage = "stale-page"
    case selfLink = "self-link"
    case unknownProgramSetting = "unknown-program-setting"
    case unknownFigure = "unknown-figure"
    case wrongBlock = "wrong-block"
    case foreignBlock = "foreign-block"
    case wording

    // Keeping a handbook true; told by `guidepost check` alone
    case headingOrder = "heading-order"
    case emptySection = "empty-section"
    case duplicateTitle = "duplicate-title"
    case unattributedQuote = "unattributed-quote"
    case missingOwner = "missing-owner"
    case orphanPage = "orphan-page"
    case unusedAsset = "unused-asset"
    case missingRequiredPage = "missing-required-page"

    // Templates and words
    case templateSyntax = "template-syntax"
    case unknownTemplateName = "unknown-template-name"
    case unknownPartial = "unknown-partial"
    case partialCycle = "partial-cycle"
    case templateLimit = "template-limit"
    case wrongTemplateUse = "wrong-template-use"
    case rawTemplateText = "raw-template-text"
    case unknownBlock = "unknown-block"
    case missingWord = "missing-word"
    case unknownWord = "unknown-word"

    // Program data
    case jsonSyntax = "json-syntax"
    case duplicateKey = "duplicate-key"
    case missingField = "missing-field"
    case unknownField = "unknown-field"
    case wrongValue = "wrong-value"
    case wrongDate = "wrong-date"
    case unknownId = "unknown-id"
    case duplicateId = "duplicate-id"
    case brokenRule = "broken-rule"
    case suspiciousData = "suspicious-data"
    case missingDataFile = "missing-data-file"
    case unknownDataFile = "unknown-data-file"
    case brokenLedger = "broken-ledger"

    // What must not be published
    case missingConsent = "missing-consent"
    case leak
    case addressInPage = "address-in-page"

    /// The weight a finding of this kind has unless `checks:` says otherwise.
    public var defaultSeverity: Severity {
        switch self {
        case .unknownFrontMatterKey, .wrongFrontMatterValue, .brokenLink, .brokenAnchor, .linkToUnpublished,
            .unsafeLink, .missingImage, .missingAltText, .rawHTML, .missingTitle, .stalePage, .missingWord,
            .unsafeName, .suspiciousData, .foreignBlock, .wording,
            .unknownProgramSetting, .selfLink:
            .warning
        case .headingOrder, .emptySection, .duplicateTitle, .unattributedQuote, .missingOwner,
            .orphanPage, .unusedAsset, .missingRequiredPage:
            .warning
        case .unknownBlock: .warning
        case .unknownDataFile, .addressInPage: .warning
        default: .error
        }
    }

    /// Whether `checks:` may make this kind weigh less. Data that breaks a rule always stops the build.
    public var mayBeLowered: Bool {
        switch self {
        case .jsonSyntax, .duplicateKey, .missingField, .unknownField, .wrongValue, .wrongDate, .unknownId,
            .duplicateId, .brokenRule, .brokenLedger, .missingDataFile, .unreadableFile,
            .fileTooLarge, .notUTF8:
            false
        // Who may see a page must be known: lowering these would publish drafts.
        case .wrongVisibility, .yamlSyntax, .frontMatterTooLarge, .duplicatePath, .noSite: false
        // Once published, nothing can be taken back.
        case .missingConsent, .leak: false
        // A template that does not hold cannot be filled, whatever its finding weighs.
        case .templateSyntax, .unknownTemplateName, .unknownPartial, .partialCycle, .templateLimit,
            .wrongTemplateUse, .rawTemplateText:
            false
        default: true
        }
    }
}
