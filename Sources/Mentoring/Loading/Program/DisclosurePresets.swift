extension Disclosure.Preset {
    /// What the preset stands for (domain.md 5.1).
    var parameters: Disclosure {
        let isStrict = self == .strict
        return Disclosure(
            preset: self, smallestCount: isStrict ? 10 : 5, smallestShareBase: isStrict ? 20 : 10,
            smallestMeanBase: 10, smallestMentors: 3, largestMentorShare: 0.5, roundBase: isStrict ? 5 : nil,
            participationIsConfidential: false, overrideReason: nil, impactAssessment: nil)
    }
}

/// Refuses protection below the preset's where no reason is given (domain.md 5.1).
func checkDisclosure(_ draft: DisclosureDraft, _ notes: inout FileNotes) {
    guard let preset = draft.preset?.parameters, draft.overrideReason == nil else { return }
    func note(_ name: String, at offset: Int, _ limit: String) {
        notes.note(
            .brokenRule, at: offset, subject: "disclosure.\(name)",
            "protects less than the preset \(preset.preset.rawValue), which has \(limit)",
            help: "Raise the protection, or say why in disclosure.override_reason; every report prints it.")
    }
    func check(_ name: String, _ value: Located<Int>?, _ least: Int) {
        if let value, value.value < least { note(name, at: value.offset, "\(least)") }
    }
    check("k", draft.smallestCount, preset.smallestCount)
    check("n_pct", draft.smallestShareBase, preset.smallestShareBase)
    check("n_mean", draft.smallestMeanBase, preset.smallestMeanBase)
    check("min_mentors", draft.smallestMentors, preset.smallestMentors)
    if let base = preset.roundBase { check("round_base", draft.roundBase, base) }
    if let share = draft.largestMentorShare, share.value > preset.largestMentorShare {
        note("max_mentor_share", at: share.offset, "\(preset.largestMentorShare)")
    }
}
