/// A sheet of a workbook as OpenDocument writes it.
struct OpenDocumentSheet {
  private let sheet: Workbook.Sheet

  init(_ sheet: Workbook.Sheet) { self.sheet = sheet }

  /// The sheet: its columns, its lines of text, then its table.
  var xml: XML {
    .tag(
      "table:table",
      [("table:name", sheet.name), ("table:style-name", sheet.isWide ? "wide" : "upright")],
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
    .tag("table:table-row", [], [cell(.text(line.words), line.look(isProse: sheet.isProse))])
  }

  private func rows(_ table: Workbook.Table) -> [XML] {
    let headers = table.columns.map {
      cell(.text($0.title), $0.isNumeric ? .numericHeader : .header)
    }
    let header = XML.tag("table:table-row", [], headers)
    return [.tag("table:table-header-rows", [], [header])]
      + table.rows.map { values in
        .tag(
          "table:table-row",
          [],
          zip(values, table.columns).map { cell($0, $0.look(isNumeric: $1.isNumeric)) }
        )
      }
  }

  private func cell(_ value: Workbook.Value, _ look: Workbook.Look) -> XML {
    switch value {
    case .number(let number): figure("float", "value", String(number), look)
    case .decimal(let number): figure("float", "value", number.digits, look)
    case .percent(let number): figure("percentage", "value", (number / 100).digits, look)
    case .date(let day, _): figure("date", "date-value", "\(day)", look)
    case .text(let text): words(.text(text.onOneLine), look)
    case .link(let text, let name):
      words(
        .tag(
          "text:a",
          [("xlink:type", "simple"), ("xlink:href", "#'\(name)'.A1")],
          [.text(text.onOneLine)]
        ),
        look
      )
    }
  }

  /// What a program computes with; the words beside it are for one that reads nothing else.
  private func figure(_ kind: String, _ name: String, _ value: String, _ look: Workbook.Look) -> XML
  {
    .tag(
      "table:table-cell",
      [
        ("office:value-type", kind), ("office:\(name)", value), ("table:style-name", look.rawValue),
      ],
      [paragraph(.text(value))]
    )
  }

  private func words(_ content: XML, _ look: Workbook.Look) -> XML {
    .tag(
      "table:table-cell",
      [("office:value-type", "string"), ("table:style-name", look.rawValue)],
      [paragraph(content)]
    )
  }

  private func paragraph(_ content: XML) -> XML { .tag("text:p", [], [content]) }
}
