extension Array {
    /// The element at a position, nil where there is none.
    func element(_ position: Int) -> Element? {
        indices.contains(position) ? self[position] : nil
    }
}
