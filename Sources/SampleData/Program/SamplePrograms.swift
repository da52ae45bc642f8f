/// The programs of the sample site, each with the name of its folder below `content/programs/`.
public let samplePrograms: [(id: String, program: SampleProgram)] = [
    ("engineering", .engineering), ("first-years", .firstYears), ("research-office", .researchOffice),
]
