import Journal
import Locales
import Records
import Reports
import Testing

@testable import guichet

/// Attack 21: whatever a report shows beside its numbers, it is a function of frozen cells.
struct NonInterferenceTests {
  private static let visits = Result { try Visits() }
  private static let say = PackageFolder.phrasebook("fr")

  /// Two hundred pairs, in parts that run side by side.
  @Test(arguments: [1...50, 51...100, 101...150, 151...200] as [ClosedRange<UInt64>])
  func `two journals with the same frozen cells give the same bytes in every form`(
    _ seeds: ClosedRange<UInt64>
  ) throws {
    let visits = try Self.visits.get()
    let say = Self.say
    var sizes: Set<Int> = []
    var different = 0
    for seed in seeds {
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
    #expect(different > 40)
    #expect(sizes.count > 20)
  }

  @Test func `no format of the command is left out`() {
    #expect(Set(ReportForm.all.map(\.format)) == Set(ReportCommand.Format.allCases))
  }
}
