import Foundation
import GRDB
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

  private func withTemporaryFolder(_ work: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "sums-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700]
    )
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try work(folder)
  }

  /// A closed month in a file that an earlier version made, which kept no sheet.
  private func earlierFile(_ folder: String) throws -> (path: String, catalogue: Catalogue) {
    let path = folder + "/journal.sqlite"
    let content = try SmallContent.read()
    let catalogue = try Catalogue(content.tables)
    do {
      let journal = try Journal.open(at: path)
      try journal.save(
        try InventedMonth.records(40, content: content, seed: 1),
        lists: content.closedLists
      )
      var coins = SeededGenerator(seed: 7)
      _ = try MonthClosing(journal: journal, catalogue: catalogue, base: 5)
        .close(Self.october, using: &coins)
    }
    let database = try DatabaseQueue(path: path)
    try database.write { database in
      for table in ["siteSheet", "territorySum", "territorySheet"] {
        try database.execute(sql: "DROP TABLE \(table)")
      }
      try database.execute(
        sql: "DELETE FROM grdb_migrations WHERE identifier LIKE 'sums of the territory%'"
      )
    }
    try database.close()
    return (path, catalogue)
  }

  @Test func `a month of an earlier version is summed from its cells, once`() throws {
    try withTemporaryFolder { folder in
      let (path, catalogue) = try earlierFile(folder)
      let before = FileManager.default.contents(atPath: path)
      let sites = ["elbeuf", "rouen"]
      let copy = FrozenSums(journal: try Journal.openToRead(at: path), catalogue: catalogue)
      let read = try copy.sheets(of: [Self.october], sites: sites)
      let (frozen, _) = try #require(try copy.journal.frozenMonth(Self.october))
      #expect(read == [try frozen.sheets(catalogue)])
      #expect(FileManager.default.contents(atPath: path) == before)

      let journal = try Journal.open(at: path)
      #expect(try journal.sheets(of: [Self.october]).isEmpty)
      let sums = FrozenSums(journal: journal, catalogue: catalogue)
      #expect(try sums.sheets(of: [Self.october], sites: sites) == read)
      #expect(try journal.sheets(of: [Self.october], sites: sites).map(\.sheets) == read)
      #expect(try sums.wrongMonths() == [])
      #expect(try journal.faults() == [])
    }
  }

  @Test func `cells that changed give no sums`() throws {
    try withTemporaryFolder { folder in
      let (path, catalogue) = try earlierFile(folder)
      let database = try DatabaseQueue(path: path)
      try database.write { try $0.execute(sql: "UPDATE cell SET count = count + 5") }
      let sums = FrozenSums(journal: try Journal.open(at: path), catalogue: catalogue)
      #expect(throws: BrokenSeals(faults: [.seal(Self.october)])) {
        try sums.sheets(of: [Self.october])
      }
    }
  }

  @Test func `sums that were sealed but are not those of the cells are found`() throws {
    let (journal, catalogue) = try closed()
    let sums = FrozenSums(journal: journal, catalogue: catalogue)
    let (frozen, _) = try #require(try journal.frozenMonth(Self.october))
    #expect(try sums.wrongMonths() == [])
    // Whoever may write the file can seal other sums.
    let right = frozen.sums(catalogue)
    for forged in [Array(right.dropFirst()), right + [right[0]], []] {
      let sheets = MonthSheets(frozen, definitions: catalogue.signatures, sums: forged)
      try journal.replace([sheets])
      #expect(try sums.sheets(of: [Self.october]).count == 1)
      #expect(try sums.wrongMonths() == [Self.october])
    }
  }

  @Test func `a month that is not closed counts for nothing`() throws {
    let month = try InventedMonth()
    let sums = FrozenSums(journal: month.journal, catalogue: month.catalogue)
    #expect(
      try sums.cube(of: [Self.october]).values(of: "visits", months: [Self.october]).total == 0
    )
  }
}
