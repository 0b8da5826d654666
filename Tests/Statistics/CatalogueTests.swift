import Guides
import Records
import Testing

@testable import Statistics

struct `A catalogue` {
  @Test func `finds its tables by identifier`() throws {
    let catalogue = try Catalogue.sample()
    #expect(catalogue.table("persons")?.filter == [.firstVisit: ["oui"]])
    #expect(catalogue.table("unicorns") == nil)
  }

  @Test func `refuses a list with problems and tells them all`() {
    #expect(throws: CatalogueError.invalid([.duplicateID("visits"), .duplicateID("level")])) {
      try Catalogue([.by(), .by(.level), .by(), .by(.level)])
    }
  }
}
