import Guides
import Records
import Testing

@testable import Statistics

struct `The signature of a table` {
  @Test(
    arguments: [
      (TableDefinition.by(), ""), (.by(.ageBand, .level), "ageBand,level"),
      (
        .by(.theme, only: [.level: ["2", "1"], .firstVisit: ["oui"]]),
        "theme;firstVisit=oui;level=1|2"
      ),
    ]
  )
  func `says what it counts`(_ table: TableDefinition, _ signature: String) {
    #expect(table.signature == signature)
  }

  @Test func `is kept for every table of a catalogue`() throws {
    let catalogue = try Catalogue([.by(), .by(.level)])
    #expect(catalogue.signatures == ["visits": "", "level": "level"])
  }
}
