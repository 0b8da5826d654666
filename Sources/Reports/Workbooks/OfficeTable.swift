/// What makes a table of a sheet known as one in Office Open XML.
struct OfficeTable {
  private let sheet: Workbook.Sheet
  private let number: Int

  init(_ sheet: Workbook.Sheet, number: Int) {
    self.sheet = sheet
    self.number = number
  }

  /// The part that names the table, its place and its columns; it has neither filter buttons nor colours.
  var xml: XML {
    let columns = sheet.table?.columns ?? []
    let place = sheet.place.map { "\($0.first):\($0.last)" } ?? ""
    return .tag(
      "table",
      [
        ("xmlns", OfficeOpenXML.main), ("id", "\(number)"), ("name", sheet.table?.name ?? ""),
        ("displayName", sheet.table?.name ?? ""), ("ref", place), ("totalsRowShown", "0"),
      ],
      [
        .tag(
          "tableColumns",
          [("count", "\(columns.count)")],
          zip(1..., columns).map { number, column in
            .tag(
              "tableColumn",
              [("id", "\(number)"), ("name", SharedTexts.escaped(column.title.onOneLine))]
            )
          }
        )
      ]
    )
  }
}
