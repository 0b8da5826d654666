/// How a sheet of an Office Open XML workbook is printed: as wide as the paper, named on each page.
struct OfficePrint {
  private let sheet: Workbook.Sheet
  private let title: String

  init(_ sheet: Workbook.Sheet, title: String) {
    self.sheet = sheet
    self.title = title
  }

  /// The parts that follow the cells of the sheet.
  var setup: [XML] {
    [
      .tag(
        "pageMargins",
        [
          ("left", "0.6"), ("right", "0.6"), ("top", "0.8"), ("bottom", "0.8"),
          ("header", "0.4"), ("footer", "0.4"),
        ]
      ),
      .tag(
        "pageSetup",
        [
          // 9 is A4; as many pages as it takes downwards.
          ("paperSize", "9"), ("fitToHeight", "0"),
          ("orientation", sheet.isWide ? "landscape" : "portrait"),
        ]
      ),
      .tag(
        "headerFooter",
        [],
        [
          .tag("oddHeader", [], [.text("&L\(escaped)")]),
          .tag("oddFooter", [], [.text("&L&A&R&P / &N")]),
        ]
      ),
    ]
  }

  /// A header holds 255 characters, and an ampersand starts a code in it.
  private var escaped: String { title.onOneLine.shortened(to: 120).replacing("&", with: "&&") }
}

extension OfficePrint {
  /// The rows that stand again on every page of a sheet, as the workbook names them; nil without a table.
  static func repeatedRows(_ sheet: Workbook.Sheet, number: Int) -> XML? {
    guard sheet.table != nil else { return nil }
    let row = sheet.lines.count + 1
    return .tag(
      "definedName",
      [("name", "_xlnm.Print_Titles"), ("localSheetId", "\(number)")],
      [.text("'\(sheet.name)'!$\(row):$\(row)")]
    )
  }
}
