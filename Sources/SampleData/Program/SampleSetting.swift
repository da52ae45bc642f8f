/// Where a sample program takes place, as the data files spell it.
public enum SampleSetting: String, Sendable {
    /// A program inside a company.
    case company
    /// A program of a university.
    case university
    /// A program of a community, such as an open-source project.
    case community
}
