import Guides
import Journal
import Records
import Statistics
import Testing

@testable import guichet

struct FrozenSumsTests {
  private static let october = InventedMonth.october

  private func closed() throws -> (journal: Journal, catalogue: Catalogue) {
    let month = try InventedMonth()
    _ = try month.close()
    return (month.journal, month.catalogue)
  }

  /// A table with its fields replaced, the others as they were.
  private func catalogue(
    _ catalogue: Catalogue,
    changing id: String,
    to fields: [Field]
  ) throws -> Catalogue {
    try Catalogue(
      catalogue.tables.map { table in
        var table = table
        if table.id == id { table.fields = fields }
        return table
      }
    )
  }

  @Test func `every table sums to the same frozen total`() throws {
    let (journal, catalogue) = try closed()
    let cube = try FrozenSums(journal: journal, catalogue: catalogue).cube(of: [Self.october])
    let visits = try cube.values(of: "visits", months: [Self.october]).total
    #expect(visits > 0)
    for id in ["ages", "age-levels", "incidents"] {
      let table = try cube.values(of: id, months: [Self.october])
      #expect(table.total == visits)
      #expect(table.rows.reduce(0) { $0 + $1.value } == visits)
    }
    let crossing = try cube.values(of: "age-levels", months: [Self.october])
    let ages = try cube.values(of: "ages", months: [Self.october])
    #expect(crossing.subtotals.map(\.value) == ages.rows.map(\.value))
  }

  @Test func `the sites sum to the territory`() throws {
    let (journal, catalogue) = try closed()
    let cube = try FrozenSums(journal: journal, catalogue: catalogue)
      .cube(of: [Self.october], sites: ["elbeuf", "rouen"])
    let sites = try ["elbeuf", "rouen"].map {
      try cube.values(of: "visits", sites: [$0], months: [Self.october]).total
    }
    #expect(try sites.reduce(0, +) == cube.values(of: "visits", months: [Self.october]).total)
  }

  @Test func `the stored sums are those of the cells`() throws {
    let (journal, catalogue) = try closed()
    let (frozen, _) = try #require(try journal.frozenMonth(Self.october))
    let read = try FrozenSums(journal: journal, catalogue: catalogue)
      .sheets(of: [Self.october], sites: ["elbeuf", "rouen"])
    #expect(read == [try frozen.sheets(catalogue)])
  }

  @Test func `a table whose definition changed is summed again from the cells`() throws {
    let (journal, catalogue) = try closed()
    let changed = try self.catalogue(catalogue, changing: "ages", to: [.gender])
    let cube = try FrozenSums(journal: journal, catalogue: changed).cube(of: [Self.october])
    let genders = try cube.values(of: "ages", months: [Self.october])
    #expect(genders.rows.map(\.key) == Gender.codes.map { [$0] })
    #expect(try genders.total == cube.values(of: "visits", months: [Self.october]).total)
    #expect(genders.rows.allSatisfy { $0.value % 5 == 0 })
  }

  @Test func `a table added after the closing is summed from the cells`() throws {
    let (journal, catalogue) = try closed()
    let added = TableDefinition(id: "helps", chapter: "activity", title: "Aides", fields: [.help])
    let wider = try Catalogue(catalogue.tables + [added])
    let cube = try FrozenSums(journal: journal, catalogue: wider).cube(of: [Self.october])
    #expect(
      try cube.values(of: "helps", months: [Self.october]).total
        == cube.values(of: "visits", months: [Self.october]).total
    )
  }

  @Test func `a month that is not closed counts for nothing`() throws {
    let month = try InventedMonth()
    let sums = FrozenSums(journal: month.journal, catalogue: month.catalogue)
    #expect(
      try sums.cube(of: [Self.october]).values(of: "visits", months: [Self.october]).total == 0
    )
  }
}
