/// `meetings.json`: every meeting that was held or planned and not held, by relationship and day.
func meetingsFile(_ program: SampleProgram, _ history: History, _ meetings: [[Meeting]]) -> SampleFile {
    let ids = Pseudonym(seed: program.seed, kind: UInt8(ascii: "m"))
    let relationships = Pseudonym(seed: program.seed, kind: UInt8(ascii: "r"))
    let places = meetings.enumerated().flatMap { number, own in own.indices.map { (number, $0) } }
    return recordsFile("meetings.json", cutoff: program.cutoff, count: places.count) { number, writer in
        let (relationship, place) = places[number]
        let meeting = meetings[relationship][place]
        writer.id(field: "m", ids.characters(of: number))
        writer.id(field: "relationship", "r", relationships.characters(of: relationship))
        writer.field("on", meeting.on)
        writer.field("minutes", meeting.minutes)
        writer.field("mode", meeting.mode)
        writer.field("status", meeting.status.rawValue)
        writer.field("kind", meeting.kind.rawValue)
        let isGroup = history.relationships[relationship].model == .group
        if isGroup && meeting.status == .held {
            let present = history.relationships[relationship].members.filter {
                $0.to.map { meeting.on < $0 } ?? true
            }
            writer.field("attendees", present.count)
        }
        if meeting.mentorMark != nil || meeting.menteeMark != nil {
            writer.key("worthwhile")
            writer.open("{")
            writer.field("mentor", meeting.mentorMark)
            writer.field("mentee", meeting.menteeMark)
            writer.close("}")
        }
    }
}
