/// `program.json` (domain.md 2.1): what the program is and what it promised.
struct Program: Sendable {
    /// The folder's name, which is the program's id.
    let id: String
    let name: String
    let summary: String
    let setting: ProgramSetting
    let startsOn: Day
    let endsOn: Day?
    /// The month (1–12) in which the fiscal year begins; 1 where the file says nothing.
    let fiscalYearStart: Int
    /// Head counts of those who could take part, oldest first.
    let eligiblePopulation: [PopulationCount]
    let modelsOffered: [RelationshipModel]
    /// The agreed days between meetings where a relationship's own agreement is silent.
    let cadenceDays: Int
    let plannedDurationDays: Int?
    /// Mentees a mentor takes where the mentor's record is silent.
    let capacityDefault: Int?
    let objectives: [Objective]
    let vocabulary: ProgramVocabulary
    let trainingModules: [TrainingModule]
    /// `thresholds`: days and shares of the attention rules, by rule id and name ("A2", "serious").
    let thresholds: [String: [String: Double]]
    let disclosure: Disclosure
    let contacts: Contacts
}

/// Where the program runs; it switches vocabulary.
enum ProgramSetting: String, CaseIterable, Sendable { case company, university, community }

/// How many people could take part, counted on one day.
struct PopulationCount: Sendable {
    let asOf: Day
    let count: Int
    /// The counts by unit, in the file's order; empty where the file gives none.
    let byUnit: [(unit: String, count: Int)]
}

/// The program's closed lists; records hold indices into them.
struct ProgramVocabulary: Sendable {
    let units: [String]
    let skills: [String]
    let gradeBands: [String]
    let tenureBands: [String]
    let sites: [String]
    /// Dimension and its values; empty unless the program has switched them on.
    let equity: [(dimension: String, values: [String])]
    /// R4's map by dimension: value to merged name.
    let merge: [String: [String: String]]
}

/// A training module of the program.
struct TrainingModule: Sendable {
    enum Audience: String, CaseIterable, Sendable { case mentor, mentee, both }

    let id: String
    let title: String
    let audience: Audience
    let isRequired: Bool
    let validDays: Int?
    let guide: String
}

/// Role mailbox and page to turn to; never a person's address.
struct Contacts: Sendable {
    let teamAlias: String
    let escalationPage: String
}

/// The parameters of disclosure control (domain.md 5.1), the preset's unless program.json says otherwise.
struct Disclosure: Sendable {
    enum Preset: String, CaseIterable, Sendable { case `internal`, strict }

    let preset: Preset
    /// k: the smallest count that is shown.
    let smallestCount: Int
    /// n_pct: the smallest base of a share.
    let smallestShareBase: Int
    /// n_mean: the smallest base of a mean, median or quantile.
    let smallestMeanBase: Int
    let smallestMentors: Int
    let largestMentorShare: Double
    /// The base of R9's rounding; nil for none.
    let roundBase: Int?
    let participationIsConfidential: Bool
    let overrideReason: String?
    let impactAssessment: String?
}
