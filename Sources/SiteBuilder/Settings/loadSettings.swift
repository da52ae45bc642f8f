import Diagnostics

/// Reads the site's settings from `guidepost.yml`; a folder without it is no site.
func loadSettings(_ files: any SiteFiles) -> Checked<SiteSettings> {
    switch files.read(SiteSettings.file, limit: 1 << 20) {
    case .success(let bytes):
        let source = SourceText(path: SiteSettings.file, bytes: bytes)
        if let offset = source.firstInvalidByte {
            return Checked(
                .standard,
                [
                    Finding(
                        .notUTF8, at: source.place(at: offset), "the settings are not UTF-8",
                        help: "Save them as UTF-8.")
                ])
        }
        return readSettings(source)
    case .failure(.missing):
        return Checked(
            .standard,
            [
                Finding(
                    .noSite, at: Place(path: SiteSettings.file),
                    "there is no \(SiteSettings.file) in this folder",
                    help: "Go to the site's folder, or make one with guidepost init.")
            ])
    case .failure(let problem):
        return Checked(.standard, [problem.finding(path: SiteSettings.file)])
    }
}
