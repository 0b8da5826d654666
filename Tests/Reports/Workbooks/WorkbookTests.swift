import Testing

@testable import Reports

struct WorkbookTests {
  @Test(arguments: [
    (0, 0, "A1"), (4, 9, "E10"), (25, 0, "Z1"), (26, 0, "AA1"), (51, 1, "AZ2"), (702, 0, "AAA1"),
  ])
  func `a cell has the name that spreadsheets give it`(_ column: Int, _ row: Int, _ name: String) {
    #expect(Workbook.cell(column: column, row: row) == name)
  }
}
