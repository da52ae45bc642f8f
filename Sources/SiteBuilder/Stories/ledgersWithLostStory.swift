/// The ledger files of an edition that tell of a story which is out no more, in byte order. What was published is
/// frozen, but a consent that ends goes before that (domain.md 5.5): the pages leave the story out, and a person takes
/// it out of the files.
func ledgersWithLostStory(_ setup: PageSetup) -> [String] {
    setup.reports.flatMap { program, reports in
        reports.monthsWithLostStory.map {
            LedgerPath.file($0, of: program, edition: setup.index.edition, dataFolder: reports.dataFolder)
        }
    }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
