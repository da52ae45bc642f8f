import Diagnostics
import JSONReader

/// `disclosure` while its fields are being read; what is nil is the preset's.
struct DisclosureDraft {
    var preset: Disclosure.Preset?
    var smallestCount: Located<Int>?
    var smallestShareBase: Located<Int>?
    var smallestMeanBase: Located<Int>?
    var smallestMentors: Located<Int>?
    var largestMentorShare: Located<Double>?
    var roundBase: Located<Int>?
    var participationIsConfidential: Bool?
    var overrideReason: String?
    var impactAssessment: String?

    /// The parameters in force; nil where the preset is not known.
    var record: Disclosure? {
        guard let preset else { return nil }
        let floor = preset.parameters
        return Disclosure(
            preset: preset, smallestCount: smallestCount?.value ?? floor.smallestCount,
            smallestShareBase: smallestShareBase?.value ?? floor.smallestShareBase,
            smallestMeanBase: smallestMeanBase?.value ?? floor.smallestMeanBase,
            smallestMentors: smallestMentors?.value ?? floor.smallestMentors,
            largestMentorShare: largestMentorShare?.value ?? floor.largestMentorShare,
            roundBase: roundBase?.value ?? floor.roundBase,
            participationIsConfidential: participationIsConfidential ?? false, overrideReason: overrideReason,
            impactAssessment: impactAssessment)
    }
}

/// `disclosure` of program.json (domain.md 2.1 and 5.1).
func disclosureType() -> ValueType<DisclosureDraft> {
    .object(
        FieldTable<DisclosureDraft>(.disclosure) {
            Field("preset", .required, presetType(), .open) { $0.preset = $1 }
            Field("k", .optional, .located(.integer(1...10_000)), .open) { $0.smallestCount = $1 }
            Field("n_pct", .optional, .located(.integer(1...10_000)), .open) { $0.smallestShareBase = $1 }
            Field("n_mean", .optional, .located(.integer(1...10_000)), .open) { $0.smallestMeanBase = $1 }
            Field("min_mentors", .optional, .located(.integer(1...10_000)), .open) { $0.smallestMentors = $1 }
            Field("max_mentor_share", .optional, .located(.number(0...1)), .open) { $0.largestMentorShare = $1 }
            Field("round_base", .optional, .located(.integer(1...1_000)), .open) { $0.roundBase = $1 }
            Field("participation_confidential", .optional, .boolean, .open) {
                $0.participationIsConfidential = $1
            }
            Field("override_reason", .optional, .text(), .open) { $0.overrideReason = $1 }
            Field("dpia", .optional, .text(), .open) { $0.impactAssessment = $1 }
        }, from: DisclosureDraft()
    ) { $0 }
}

/// A preset that is built in; another one is refused by its name where that is a plain one.
private func presetType() -> ValueType<Disclosure.Preset> {
    let known = ValueType<Disclosure.Preset>.choice()
    return ValueType(known.shape) { (cursor, notes) throws(JSONSyntaxError) in
        _ = try cursor.peek()
        let offset = cursor.offset
        guard let string = try cursor.readString() else { return try notes.refuse(known.shape, &cursor) }
        let name = cursor.text(of: string)
        if let preset = Disclosure.Preset(rawValue: name) { return preset }
        let isPlain =
            string.count <= 20
            && name.utf8.allSatisfy { $0 &- UInt8(ascii: "a") < 26 || $0 == UInt8(ascii: "-") }
        notes.note(
            .wrongValue, at: offset, length: string.count + 2,
            isPlain ? "is \"\(name)\", which is not built in" : "is not built in",
            help: "Use internal or strict, and set k, n_pct and n_mean where you need more.")
        return nil
    }
}
