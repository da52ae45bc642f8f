import Foundation

/// Fields and closed lists, as the data model names them.
extension DataModelCheck {
    private static let fields: [String: (required: Set<String>, optional: Set<String>)] = [
        "participant": (
            ["id", "roles", "accepted_on"],
            [
                "ref", "applied_on", "left_on", "left_reason", "source", "unit", "site", "grade_band", "seeks",
                "offers", "capacity", "paused",
            ]
        ),
        "relationship": (
            ["id", "model", "origin", "members", "started_on"],
            [
                "ref", "channel", "requested_on", "accepted_on", "planned_end_on", "ended_on", "match_criteria",
                "reporting_line", "cross_unit", "focus", "cadence_days", "rematch_of", "paused", "agreement",
                "closure",
            ]
        ),
        "meeting": (
            ["id", "relationship", "on", "mode", "status", "kind"], ["minutes", "attendees", "worthwhile"]
        ),
        "goal": (
            ["id", "relationship", "owner", "set_on"],
            [
                "relevance", "skill", "measure", "smart", "due_on", "done_on", "dropped_on", "drop_reason",
                "revisions", "progress", "milestones",
            ]
        ),
        "role": (["role", "from", "to"], []),
        "member": (["participant", "role", "from", "to"], []),
        "pause": (["from", "to"], []),
        "agreement": (
            ["signatures"],
            [
                "version", "confidentiality_version", "expectations_discussed_on", "review_every_days",
                "reviews",
                "includes",
            ]
        ),
        "signature": (["role", "signed_on"], []),
        "closure": ([], ["kind", "initiated_by", "reason", "closing_meeting_held", "rematch_wanted"]),
        "rematch_wanted": ([], ["mentee", "mentor"]),
        "worthwhile": ([], ["mentor", "mentee"]),
        "measure": (["kind", "target"], ["unit", "baseline"]),
        "smart": ([], ["specific", "measurable", "achievable", "relevant", "timebound"]),
        "revision": (["on", "changed", "why"], ["due_before"]),
        "progress": (["on", "percent"], []),
        "milestone": (["n"], ["due_on", "done_on"]),
        "training": (["participant", "module", "completed_on"], ["score_band", "expires_on"]),
        "module": (["id", "title", "for", "required", "guide"], ["valid_days"]),
        "wave": (
            [
                "id", "instrument", "opened_on", "closed_on", "audience", "invited", "confidentiality", "items",
            ], []
        ),
        "invited": (["mentor", "mentee"], []),
        "item": (["id", "construct", "text", "scale", "reverse"], ["paired_with"]),
        "response": (["wave", "respondent_role", "answers"], ["relationship", "unit", "share_with_team"]),
        "event": (["id", "title", "kind", "on"], ["seats", "registered", "attended", "page"]),
        "attended": ([], ["mentor", "mentee", "other"]),
        "action": (
            ["id", "opened_on", "from_finding", "text", "owner_role", "due_on", "done_on"], ["outcome"]
        ),
        "outcome": (
            ["period", "measure", "group", "n_start", "n_event", "comparison_rule", "matched_on"],
            ["role", "stratum"]
        ),
        "period": (["from", "to"], []),
        "stratum": ([], ["grade_band", "unit"]),
        "consent": (
            ["id", "participant", "scope", "editions", "text_version", "given_on", "evidence"],
            ["expires_on", "withdrawn_on"]
        ),
        "identity": (["participant", "display_name"], ["email", "employee_no", "manager_employee_no"]),
    ]

    static let lists: [String: [String]] = [
        "participant.left_reason": [
            "completed", "left-organization", "time", "no-match", "not-useful", "moved-role", "other",
            "undisclosed",
        ],
        "participant.source": [
            "manager", "colleague", "event", "intranet", "onboarding", "previous-participant", "platform",
            "other",
        ],
        "role.role": ["mentor", "mentee", "peer"], "member.role": ["mentor", "mentee", "peer"],
        "signature.role": ["mentor", "mentee", "peer"],
        "relationship.model": ["one-to-one", "group", "peer", "reverse", "flash"],
        "relationship.origin": ["matched", "self-matched", "nominated", "informal"],
        "relationship.channel": ["in-person", "video", "phone", "written", "mixed"],
        "relationship.match_criteria": [
            "experience", "skill", "values", "style", "language", "timezone", "background", "interest",
        ],
        // The model also knows `direct`: it is a warning, so the sample must not have it.
        "relationship.reporting_line": ["none", "indirect", "unknown"],
        "agreement.includes": [
            "goals", "cadence", "duration", "channel", "confidentiality", "boundaries", "ending", "review",
        ],
        "closure.kind": ["planned", "early"],
        "closure.initiated_by": ["mutual", "mentor", "mentee", "program", "undisclosed"],
        "closure.reason": [
            "goals-met", "term-ended", "time", "fit", "expectations", "conflict", "moved-role",
            "left-organization",
            "inactivity", "other", "undisclosed",
        ],
        "goal.relevance": [
            "skill", "certification", "role-change", "promotion", "network", "confidence", "wellbeing",
            "community",
            "other",
        ],
        "measure.kind": ["count", "percent", "level-1-5", "done-not-done"],
        "goal.drop_reason": ["no-longer-relevant", "replaced", "blocked", "relationship-ended", "other"],
        "revision.changed": ["target", "due", "scope", "relevance"],
        "revision.why": ["circumstances", "too-easy", "too-hard", "new-priority", "other"],
        "meeting.mode": ["in-person", "video", "phone", "written"],
        "meeting.status": ["held", "cancelled", "no-show", "rescheduled"],
        "meeting.kind": ["first", "regular", "mid-point", "closing"],
        "module.for": ["mentor", "mentee", "both"],
        "training.score_band": ["pass", "fail"],
        "wave.instrument": ["fit-30", "pulse", "mid-point", "closing", "baseline", "annual"],
        "wave.audience": ["mentor", "mentee", "both"],
        "wave.confidentiality": ["anonymous", "confidential-aggregate", "identified-to-team"],
        "item.construct": [
            "satisfaction-relationship", "satisfaction-program", "recommend", "trust", "expectations",
            "feedback-quality", "goal-support", "confidence", "skill", "network", "belonging",
            "job-satisfaction", "fit",
        ],
        "item.scale": ["likert5", "nps11", "count-band", "yes-no"],
        "response.respondent_role": ["mentor", "mentee", "peer"],
        "event.kind": ["workshop", "training", "networking", "drop-in", "celebration"],
        "outcome.measure": ["retention", "promotion", "internal-move", "role-gained", "job-satisfaction"],
        "outcome.group": ["participant", "comparison"],
        "outcome.role": ["mentor", "mentee"],
        "consent.scope": ["directory", "story-named", "story-first-name", "quote", "photo", "milestone"],
        "consent.editions": ["everyone", "leadership", "team"],
    ]

    /// No unknown field, no required field missing, no value outside its list.
    func checkFields() -> [String] {
        let vocabulary = data.program.object("vocab")
        let lists = Self.lists.merging([
            "participant.unit": vocabulary.texts("units"), "participant.site": vocabulary.texts("sites"),
            "participant.grade_band": vocabulary.texts("grade_bands"),
            "participant.seeks": vocabulary.texts("skills"), "participant.offers": vocabulary.texts("skills"),
            "response.unit": vocabulary.texts("units"), "stratum.unit": vocabulary.texts("units"),
            "stratum.grade_band": vocabulary.texts("grade_bands"),
            "relationship.focus": vocabulary.texts("skills"), "goal.skill": vocabulary.texts("skills"),
        ]) { first, _ in first }
        var found: Set<String> = []
        for (kind, record) in objects() {
            let names = Set(record.fields.keys)
            let (required, optional) = Self.fields[kind] ?? ([], [])
            for name in required.subtracting(names) { found.insert("\(kind): \(name) is missing") }
            for name in names.subtracting(required).subtracting(optional) { found.insert("\(kind): \(name)?") }
            for (name, value) in record.fields {
                guard let list = lists["\(kind).\(name)"] else { continue }
                for text in value as? [String] ?? [value as? String ?? "null"] where !list.contains(text) {
                    found.insert("\(kind).\(name): \(text) is not in the list")
                }
            }
        }
        return found.sorted()
    }

    /// Every object of the record files with the name of its kind.
    private func objects() -> [(String, Record)] {
        var all: [(String, Record)] = []
        for person in data.participants {
            all.append(("participant", person))
            all += person.objects("roles").map { ("role", $0) } + person.objects("paused").map { ("pause", $0) }
        }
        for relationship in data.relationships {
            all.append(("relationship", relationship))
            all += relationship.objects("members").map { ("member", $0) }
            all += relationship.objects("paused").map { ("pause", $0) }
            if relationship.fields["agreement"] != nil {
                all.append(("agreement", relationship.object("agreement")))
                all += relationship.object("agreement").objects("signatures").map { ("signature", $0) }
            }
            all.append(("closure", relationship.object("closure")))
            all.append(("rematch_wanted", relationship.object("closure").object("rematch_wanted")))
        }
        for meeting in data.meetings {
            all += [("meeting", meeting), ("worthwhile", meeting.object("worthwhile"))]
        }
        for goal in data.goals {
            all.append(("goal", goal))
            if goal.fields["measure"] != nil { all.append(("measure", goal.object("measure"))) }
            all.append(("smart", goal.object("smart")))
            all += goal.objects("revisions").map { ("revision", $0) }
            all += goal.objects("progress").map { ("progress", $0) }
            all += goal.objects("milestones").map { ("milestone", $0) }
        }
        return all + surroundingObjects()
    }
}
