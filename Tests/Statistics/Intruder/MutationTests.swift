import Testing

@testable import Statistics

struct `A method that is broken on purpose` {
  @Test(arguments: Mutant.all) func `is caught`(_ mutant: Mutant) throws {
    for check in mutant.caughtBy {
      #expect(try !check.failures(of: mutant.method).isEmpty, "\(check) sees nothing")
    }
  }

  @Test(arguments: Mutant.all) func `is seen in the sums as it is seen in the cells`(
    _ mutant: Mutant
  ) throws {
    let (publication, releases) = try Check.releases(of: mutant.method)
    for release in releases {
      let sums = publication.intruder.disclosures(in: release)
      #expect(
        Set(sums).symmetricDifference(publication.cellIntruder.disclosures(in: release)) == []
      )
    }
  }

  @Test(arguments: Check.allCases) func `is not ours`(_ check: Check) throws {
    let failures = try check.failures(of: .ours)
    #expect(failures == [])
  }

  @Test func `is broken in many ways, of which every check sees one`() {
    #expect(Mutant.all.count >= 8)
    #expect(Mutant.all.reduce(into: Set()) { $0.formUnion($1.caughtBy) } == Set(Check.allCases))
  }
}
