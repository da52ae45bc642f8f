/// A kind of survey, as the data files spell it.
public enum SampleInstrument: String, Sendable {
    case pulse, closing, baseline, annual
    case fit30 = "fit-30"
    case midPoint = "mid-point"

    /// What it asks.
    var questions: [SampleQuestion] {
        switch self {
        case .fit30: [fit, expectations, holdsBack]
        case .pulse: [relationship, program, recommend, trust] + feedback + [contacts]
        case .midPoint: [relationship, expectations, trust, confidence] + goalSupport
        case .closing: [relationship, program, recommend, confidence, skill] + goalSupport
        case .baseline: [confidence, skill, contacts]
        case .annual: [program, recommend, belonging, work]
        }
    }
}

private let fit = SampleQuestion("fit", "fit", "We fit well enough to go on.")
private let expectations = SampleQuestion(
    "expectations", "expectations", "We agree on what we expect from each other.")
private let holdsBack = SampleQuestion(
    "holds-back", "trust", "I hold back what I really think.", isReverse: true, lean: -1)
private let relationship = SampleQuestion(
    "relationship", "satisfaction-relationship", "I am satisfied with this mentoring relationship.")
private let program = SampleQuestion(
    "program", "satisfaction-program", "The program gives us the support we need.")
private let recommend = SampleQuestion(
    "recommend", "recommend", "How likely are you to recommend the program to someone like you?", scale: .nps11)
private let trust = SampleQuestion(
    "trust", "trust", "I can say here what I would not say in a larger round.")
private let confidence = SampleQuestion(
    "confidence", "confidence", "I trust myself with the next step of my work or studies.")
private let skill = SampleQuestion("skill", "skill", "I am good at what I want to get better at.", lean: -1)
private let contacts = SampleQuestion(
    "contacts", "network", "How many people have you met through mentoring in the last three months?",
    scale: .countBand)
private let belonging = SampleQuestion("belonging", "belonging", "I feel that I belong here.")
private let work = SampleQuestion("work", "job-satisfaction", "I am satisfied with my work.", lean: -1)

/// The same question in the words of both sides; mentors think a little better of themselves.
private let feedback = [
    SampleQuestion(
        "feedback-given", "feedback-quality", "I give my mentee feedback that they can use.",
        pairedWith: "feedback-received", audience: .mentor, lean: 1),
    SampleQuestion(
        "feedback-received", "feedback-quality", "My mentor gives me feedback that I can use.",
        pairedWith: "feedback-given", audience: .mentee),
]
private let goalSupport = [
    SampleQuestion(
        "goals-helped", "goal-support", "I help my mentee to move their goals forward.",
        pairedWith: "goals-supported", audience: .mentor),
    SampleQuestion(
        "goals-supported", "goal-support", "My mentor helps me to move my goals forward.",
        pairedWith: "goals-helped", audience: .mentee),
]
