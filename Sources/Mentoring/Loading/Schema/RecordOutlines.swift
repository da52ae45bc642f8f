extension ProgramFileKind {
    /// What is declared of the file's records, by the forms that they may have: one, but for outcomes two.
    ///
    /// The tables are made without a program: their shapes name the vocabulary's lists, and no record of another
    /// file is looked up.
    var outlines: [[FieldOutline]] {
        let lists = WordLists(nil)
        let ids = IdIndex()
        switch self {
        case .program: return [programFields().outline]
        case .participants: return [participantFields(lists).outline]
        case .relationships: return [relationshipFields(lists, participants: ids).outline]
        case .meetings: return [meetingFields(relationships: ids).outline]
        case .meetingRollup: return [rollupFields(relationships: ids).outline]
        case .goals: return [goalFields(lists, relationships: ids, participants: ids).outline]
        case .training: return [trainingFields(participants: ids).outline]
        case .surveys: return [surveyFields().outline]
        case .responses: return [responseFields(lists, waves: ids, relationships: ids).outline]
        case .outcomes: return OutcomeForms(lists, participants: ids).both.map { $0.map(\.outline) }
        case .events: return [eventFields().outline]
        case .actions: return [actionFields().outline]
        case .consents: return [consentFields(participants: ids).outline]
        case .identities: return [identityFields(participants: ids).outline]
        }
    }
}
