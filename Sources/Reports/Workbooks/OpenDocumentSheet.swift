/// A sheet of a workbook as OpenDocument writes it.
struct OpenDocumentSheet {
  private let sheet: Workbook.Sheet

  init(_ sheet: Workbook.Sheet) { self.sheet = sheet }

  /// The sheet: its columns, its lines of text, then its table.
  var xml: XML {
    .tag(
      "table:table",
      [("table:name", sheet.name), ("table:style-name", "sheet")],
      sheet.columns.map { column in
        .tag(
          "table:table-column",
          [
            ("table:style-name", "wide\(column.width)"),
            ("table:default-cell-style-name", "Default"),
          ]
        )
      } + sheet.lines.map(row) + (sheet.table.map(rows) ?? [])
    )
  }

  private func row(_ line: Workbook.Line) -> XML {
    .tag("table:table-row", [], [cell(.text(line.words), style: style(of: line))])
  }

  private func style(of line: Workbook.Line) -> String {
    switch line {
    case .title: "title"
    case .heading: "heading"
    case .text: sheet.isProse ? "words" : "plain"
    }
  }

  private func rows(_ table: Workbook.Table) -> [XML] {
    let headers = table.columns.map {
      cell(.text($0.title), style: $0.isNumeric ? "numericHeader" : "header")
    }
    let header = XML.tag("table:table-row", [], headers)
    return [.tag("table:table-header-rows", [], [header])]
      + table.rows.map { values in
        .tag(
          "table:table-row",
          [],
          zip(values, table.columns).map { cell($0, style: $1.isNumeric ? "number" : "words") }
        )
      }
  }

  private func cell(_ value: Workbook.Value, style: String) -> XML {
    switch value {
    case .number(let number):
      .tag(
        "table:table-cell",
        [
          ("office:value-type", "float"), ("office:value", String(number)),
          ("table:style-name", style),
        ],
        [paragraph(.text(String(number)))]
      )
    case .text(let text): words(.text(text.onOneLine), style: style)
    case .link(let text, let name):
      words(
        .tag(
          "text:a",
          [("xlink:type", "simple"), ("xlink:href", "#'\(name)'.A1")],
          [.text(text.onOneLine)]
        ),
        style: "link"
      )
    }
  }

  private func words(_ content: XML, style: String) -> XML {
    .tag(
      "table:table-cell",
      [("office:value-type", "string"), ("table:style-name", style)],
      [paragraph(content)]
    )
  }

  private func paragraph(_ content: XML) -> XML { .tag("text:p", [], [content]) }
}
