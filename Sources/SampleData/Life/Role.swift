/// A role in a program or a relationship, as the data files spell it.
enum Role: String {
    case mentor, mentee, peer
}
