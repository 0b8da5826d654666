import Testing

@testable import Reports

struct TabNamesTests {
  @Test(arguments: [
    (["Notes", "Tableau 1"], ["Notes", "Tableau 1"]),
    (["a[b]:c*d?e/f\\g'h"], ["a-b--c-d-e-f-g-h"]),
    (["", " \n"], ["-", "- (2)"]),
    (["Notes", "notes", "NOTES"], ["Notes", "notes (2)", "NOTES (3)"]),
    ([String(repeating: "a", count: 40)], [String(repeating: "a", count: 31)]),
    ([String(repeating: "🙂", count: 20)], [String(repeating: "🙂", count: 15)]),
  ])
  func `tabs have names that every spreadsheet accepts`(_ names: [String], _ tabs: [String]) {
    #expect(Workbook.tabNames(names) == tabs)
  }

  @Test func `long names that start alike stay short and apart`() {
    let tabs = Workbook.tabNames(Array(repeating: String(repeating: "é", count: 50), count: 12))
    #expect(Set(tabs).count == 12)
    #expect(tabs.allSatisfy { $0.utf16.count <= 31 })
  }
}
