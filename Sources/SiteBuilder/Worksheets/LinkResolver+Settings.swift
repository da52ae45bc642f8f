import Diagnostics

extension LinkResolver {
    /// Resolves an address with the scheme `setting:`. The general text is right everywhere, so a name that is not
    /// known is a warning and the text stays.
    func setting(_ address: [UInt8]) -> Resolution {
        let name = String(decoding: address.dropFirst(ProgramSetting.scheme.utf8.count + 1), as: UTF8.self)
        let known = ProgramSetting.allCases
        if let setting = known.first(where: { $0.rawValue.utf8.elementsEqual(name.utf8) }) {
            return Resolution(link: .setting(setting))
        }
        let names = known.map(\.rawValue)
        return problem(
            .unknownProgramSetting, "there is no setting “\(name)”; its general text stays",
            nearestName(to: name, among: names).map { "Did you mean “\($0)”?" }
                ?? "Settings are: \(names.joined(separator: ", ")).")
    }
}
