/// program.json while its fields are being read.
struct ProgramDraft {
    var name: String?
    var summary: String?
    var setting: ProgramSetting?
    var startsOn: Day?
    var endsOn: Day?
    var fiscalYearStart: Int?
    var eligiblePopulation: [PopulationDraft] = []
    var modelsOffered: [RelationshipModel]?
    var cadenceDays: Int?
    var plannedDurationDays: Int?
    var capacityDefault: Int?
    var objectives: [ObjectiveDraft] = []
    var vocabulary: VocabularyDraft?
    var trainingModules: [Located<TrainingModule>] = []
    var thresholds: [String: [String: Double]] = [:]
    var disclosure: DisclosureDraft?
    var contacts: Contacts?
}

/// The fields of `program.json` (domain.md 2.1).
func programFields() -> FieldTable<ProgramDraft> {
    FieldTable(.program) {
        Field("name", .required, .text(), .open) { $0.name = $1 }
        Field("summary", .required, .text(), .open) { $0.summary = $1 }
        Field("setting", .required, .choice(), .open) { $0.setting = $1 }
        Field("starts_on", .required, .day(.any), .open) { $0.startsOn = $1 }
        Field("ends_on", .optional, .day(.any), .open) { $0.endsOn = $1 }
        Field("fiscal_year_start", .optional, .integer(1...12), .open) { $0.fiscalYearStart = $1 }
        Field("eligible_population", .optional, .list(of: populationType()), .open) {
            $0.eligiblePopulation = $1
        }
        Field("models_offered", .required, .set(of: .choice()), .open) {
            $0.modelsOffered = $1
        }
        Field("cadence_days", .required, .integer(1...366), .open) { $0.cadenceDays = $1 }
        Field("planned_duration_days", .optional, .integer(1...3_660), .open) { $0.plannedDurationDays = $1 }
        Field("capacity_default", .optional, .integer(0...20), .open) { $0.capacityDefault = $1 }
        Field("objectives", .optional, .list(of: objectiveType()), .open) { $0.objectives = $1 }
        Field("vocab", .required, vocabularyType(), .open) { $0.vocabulary = $1 }
        Field("training_modules", .optional, .list(of: .located(trainingModuleType())), .open) {
            $0.trainingModules = $1
        }
        Field("thresholds", .optional, thresholdsType(), .open) { $0.thresholds = $1 }
        Field("disclosure", .required, disclosureType(), .open) { $0.disclosure = $1 }
        Field("contacts", .required, contactsType(), .open) { $0.contacts = $1 }
    }
}

private struct ContactsDraft {
    var teamAlias: String?
    var escalationPage: String?
}

private func contactsType() -> ValueType<Contacts> {
    .object(
        FieldTable<ContactsDraft>(.contacts) {
            Field("team_alias", .required, .text(), .open) { $0.teamAlias = $1 }
            Field("escalation_page", .required, .text(), .open) { $0.escalationPage = $1 }
        }, from: ContactsDraft()
    ) { draft in
        guard let teamAlias = draft.teamAlias, let page = draft.escalationPage else { return nil }
        return Contacts(teamAlias: teamAlias, escalationPage: page)
    }
}
