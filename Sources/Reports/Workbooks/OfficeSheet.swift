import Records

/// A sheet of a workbook as Office Open XML writes it.
struct OfficeSheet {
  private let sheet: Workbook.Sheet
  private let title: String
  private let isFromRight: Bool

  init(_ sheet: Workbook.Sheet, title: String, isFromRight: Bool) {
    self.sheet = sheet
    self.title = title
    self.isFromRight = isFromRight
  }

  /// The sheet; its texts are kept in a part of their own, once each.
  func xml(_ texts: inout SharedTexts) -> XML {
    var rows = sheet.lines.enumerated().map { row, line in
      self.row(row, [cell(.text(line.words), line.look(isProse: sheet.isProse), 0, row, &texts)])
    }
    if let table = sheet.table { rows += self.rows(of: table, &texts) }
    let side = isFromRight ? [("rightToLeft", "1")] : []
    return .tag(
      "worksheet",
      [("xmlns", OfficeOpenXML.main), ("xmlns:r", OfficeOpenXML.relations)],
      [
        .tag("sheetPr", [], [.tag("pageSetUpPr", [("fitToPage", "1")])]),
        .tag("sheetViews", [], [.tag("sheetView", side + [("workbookViewId", "0")])]),
        .tag("cols", [], zip(1..., sheet.columns).map(column)),
        .tag("sheetData", [], rows),
      ] + links + OfficePrint(sheet, title: title).setup
        + (sheet.table == nil
          ? [] : [.tag("tableParts", [("count", "1")], [.tag("tablePart", [("r:id", "rId1")])])])
    )
  }

  private func column(_ number: Int, _ column: Workbook.Column) -> XML {
    .tag(
      "col",
      [
        ("min", "\(number)"), ("max", "\(number)"), ("width", "\(column.width)"),
        ("customWidth", "1"),
      ]
    )
  }

  private func rows(of table: Workbook.Table, _ texts: inout SharedTexts) -> [XML] {
    let top = sheet.lines.count
    let headers = table.columns.enumerated().map { column, header in
      cell(
        .text(header.title),
        header.isNumeric ? .numericHeader : .header,
        column,
        top,
        &texts
      )
    }
    let rows = table.rows.enumerated().map { number, values in
      row(
        top + 1 + number,
        values.enumerated().map { column, value in
          let look = value.look(isNumeric: table.columns[column].isNumeric)
          return cell(value, look, column, top + 1 + number, &texts)
        }
      )
    }
    return [row(top, headers)] + rows
  }

  private func row(_ number: Int, _ cells: [XML]) -> XML {
    .tag("row", [("r", "\(number + 1)")], cells)
  }

  private func cell(
    _ value: Workbook.Value,
    _ look: Workbook.Look,
    _ column: Int,
    _ row: Int,
    _ texts: inout SharedTexts
  ) -> XML {
    let name = ("r", Workbook.cell(column: column, row: row))
    switch value {
    case .number(let number): return self.number(name, look, String(number))
    case .decimal(let number): return self.number(name, look, number.digits)
    case .percent(let number): return self.number(name, look, (number / 100).digits)
    case .date(let day, _): return self.number(name, look, String(OfficeSheet.serial(of: day)))
    case .text(let text), .link(let text, _):
      let number = texts.number(of: text)
      return .tag(
        "c",
        [name, OfficeStyle(look).attribute, ("t", "s")],
        [.tag("v", [], [.text(String(number))])]
      )
    }
  }

  private func number(_ name: (String, String), _ look: Workbook.Look, _ digits: String) -> XML {
    .tag("c", [name, OfficeStyle(look).attribute], [.tag("v", [], [.text(digits)])])
  }

  /// The day as the format counts days: 1 January 1970 is the 25 569th.
  private static func serial(of day: Day) -> Int { day.ordinal + 25_569 }

  /// The cells that lead to another sheet.
  private var links: [XML] {
    guard let table = sheet.table else { return [] }
    let links = table.rows.enumerated().flatMap { row, values in
      values.enumerated().compactMap { column, value -> XML? in
        guard case .link(let text, let name) = value else { return nil }
        return .tag(
          "hyperlink",
          [
            ("ref", Workbook.cell(column: column, row: sheet.lines.count + 1 + row)),
            ("location", "'\(name)'!A1"), ("display", text.onOneLine),
          ]
        )
      }
    }
    return links.isEmpty ? [] : [.tag("hyperlinks", [], links)]
  }
}
