/// A sheet of a workbook as Office Open XML writes it.
struct OfficeSheet {
  private let sheet: Workbook.Sheet
  private let isFromRight: Bool

  init(_ sheet: Workbook.Sheet, isFromRight: Bool) {
    self.sheet = sheet
    self.isFromRight = isFromRight
  }

  /// The sheet; its texts are kept in a part of their own, once each.
  func xml(_ texts: inout SharedTexts) -> XML {
    var rows = sheet.lines.enumerated().map { row, line in
      self.row(row, [cell(.text(line.words), style(of: line), 0, row, &texts)])
    }
    if let table = sheet.table { rows += self.rows(of: table, &texts) }
    let side = isFromRight ? [("rightToLeft", "1")] : []
    return .tag(
      "worksheet",
      [("xmlns", OfficeOpenXML.main), ("xmlns:r", OfficeOpenXML.relations)],
      [
        .tag("sheetViews", [], [.tag("sheetView", side + [("workbookViewId", "0")])]),
        .tag("cols", [], zip(1..., sheet.columns).map(column)),
        .tag("sheetData", [], rows),
      ] + links
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

  private func style(of line: Workbook.Line) -> OfficeStyle {
    switch line {
    case .title: .title
    case .heading: .heading
    case .text: sheet.isProse ? .words : .plain
    }
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
          let style: OfficeStyle = table.columns[column].isNumeric ? .number : .words
          return cell(value, style, column, top + 1 + number, &texts)
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
    _ style: OfficeStyle,
    _ column: Int,
    _ row: Int,
    _ texts: inout SharedTexts
  ) -> XML {
    let name = ("r", Workbook.cell(column: column, row: row))
    switch value {
    case .number(let number):
      return .tag("c", [name, style.attribute], [.tag("v", [], [.text(String(number))])])
    case .text(let text), .link(let text, _):
      let isLink = if case .link = value { true } else { false }
      let number = texts.number(of: text)
      return .tag(
        "c",
        [name, (isLink ? .link : style).attribute, ("t", "s")],
        [.tag("v", [], [.text(String(number))])]
      )
    }
  }

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
