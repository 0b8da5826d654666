import Guides
import Records
import Testing

@testable import Statistics

struct `The quality of a rounding` {
  @Test func `sums up the errors of a table at the territory and at the sites`() throws {
    let profiles = ["elbeuf", "rouen"].map { Profile.with([.site: $0, .residence: "76540"]) }
    let catalogue = try Catalogue([
      .by(), .by(.gender), .by(.residence, territoryOnly: true),
    ])
    let index = MarginIndex(of: profiles, catalogue: catalogue)
    let quality = RoundingQuality(of: index.errors(of: [0, 5], truth: [4, 3]), in: index)
    #expect(
      quality.kinds == [
        .init(table: "visits", isTerritory: true, margins: 1, totalError: 2, largestError: 2),
        .init(table: "visits", isTerritory: false, margins: 2, totalError: 6, largestError: 4),
        .init(table: "residence", isTerritory: true, margins: 1, totalError: 2, largestError: 2),
      ]
    )
    #expect(quality.kinds.map(\.meanError) == [2, 3, 2])
  }
}
