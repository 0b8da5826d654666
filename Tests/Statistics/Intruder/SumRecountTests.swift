import Guides
import Records
import Testing

@testable import Statistics

struct `A second count of sums` {
  private let catalogue: Catalogue
  private let frozen: FrozenMonth
  private let sums: [TableSum]

  init() throws {
    let publication = try Publication(visits: 60)
    catalogue = publication.catalogue
    frozen = publication.frozen[0]
    sums = frozen.sums(catalogue)
  }

  private func agrees(_ sums: [TableSum], with catalogue: Catalogue? = nil) -> Bool {
    let sheets = MonthSheets(frozen, definitions: self.catalogue.signatures, sums: sums)
    return SumRecount(frozen, catalogue: catalogue ?? self.catalogue).agrees(with: sheets)
  }

  @Test func `agrees with the sums of the cells`() throws {
    #expect(agrees(sums))
    let empty = FrozenMonth(month: october, base: 5, cells: [], previousSeal: "")
    #expect(try empty.sheets(catalogue).territory.allSatisfy(\.text.isEmpty))
  }

  @Test func `sees any sum that is missing, too many, or moved to another site`() {
    for place in sums.indices {
      let sum = sums[place]
      func changed(_ site: String, _ count: Int) -> [TableSum] {
        var changed = sums
        changed[place] = TableSum(
          table: sum.table,
          site: site,
          month: sum.month,
          key: sum.key,
          count: count
        )
        return changed
      }
      #expect(!agrees(sums.filter { $0 != sum }))
      #expect(!agrees(changed(sum.site, sum.count + 5)))
      #expect(!agrees(changed(sum.site == "rouen" ? "elbeuf" : "rouen", sum.count)))
    }
  }

  @Test func `sees a line that the cells do not have`() {
    let other = TableSum(table: "level", site: "rouen", month: frozen.month, key: ["9"], count: 5)
    #expect(!agrees(sums + [other]))
  }

  @Test func `says nothing of a table that was summed for another definition`() throws {
    let other = try Catalogue([.by(.gender, id: "level")])
    #expect(agrees(sums.filter { $0.table != "level" }, with: other))
  }
}
