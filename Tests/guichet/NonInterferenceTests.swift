import Journal
import Locales
import Records
import Reports
import Specimens
import Testing

@testable import guichet

/// Attack 21: whatever a report shows beside its numbers, it is a function of frozen cells.
struct NonInterferenceTests {
  private static let visits = Result { try Visits() }
  private static let say = PackageFolder.phrasebook("fr")

  /// How many pairs are in each of four parts that run side by side: two hundred when there is time.
  private static let part: UInt64 = LongTests.areWanted ? 50 : 12

  @Test(arguments: [0, 1, 2, 3] as [UInt64])
  func `two journals with the same frozen cells give the same bytes in every form`(
    _ number: UInt64
  ) throws {
    let visits = try Self.visits.get()
    let say = Self.say
    var sizes: Set<Int> = []
    var different = 0
    for seed in number * Self.part + 1...(number + 1) * Self.part {
      let twins = try TwinJournals(visits, seed: seed)
      if twins.truths[0] != twins.truths[1] { different += 1 }
      let sites = seed.isMultiple(of: 3) ? ["rouen"] : nil
      let first = try visits.report(twins.first, sites: sites, say: say)
      let second = try visits.report(twins.second, sites: sites, say: say)
      for form in ReportForm.all {
        let bytes = form.bytes(first, say)
        #expect(form.bytes(second, say) == bytes, "\(form.format) \(form.variant), seed \(seed)")
        sizes.insert(bytes.count)
      }
    }
    // The pairs are not all alike, and neither are their truths.
    #expect(different > Self.part * 4 / 5)
    #expect(sizes.count > 20)
  }

  @Test func `no format of the command is left out`() {
    #expect(Set(ReportForm.all.map(\.format)) == Set(ReportCommand.Format.allCases))
  }
}
