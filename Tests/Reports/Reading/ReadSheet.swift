import Testing

/// A sheet of a workbook as a spreadsheet reads it.
struct ReadSheet: Equatable {
  enum Value: Equatable {
    case text(String)
    case number(Int)
  }

  var name: String
  var rows: [[Value]]

  /// The lines of the marked table under its headers; none when the sheet has only words.
  var table: [[Value]] = []
  var headers: [String] = []
}

extension ReadSheet.Value {
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }
}

extension ReadSheet {
  /// The sheets of an OpenDocument file.
  static func ods(_ file: [UInt8]) throws -> [ReadSheet] {
    let content = try Unzipped(file).xml("content.xml")
    let marked = content.all("table:database-range").compactMap {
      $0.attributes["table:target-range-address"]
    }
    return try content.all("table:table").map { table in
      let name = try #require(table.attributes["table:name"])
      let rows = try table.all("table:table-row").map { row in
        try row.children.map { cell -> Value in
          try #require(cell.name == "table:table-cell")
          guard cell.attributes["office:value-type"] == "float" else { return .text(cell.text) }
          try #require(cell.attributes["office:value"] == cell.text)
          return .number(try #require(Int(cell.text)))
        }
      }
      let ranges = marked.filter { $0.hasPrefix("'\(name)'.") }
      try #require(ranges.count <= 1)
      return try sheet(name, rows, range: ranges.first?.replacing("'\(name)'.", with: ""))
    }
  }

  /// The sheets of an Office Open XML file.
  static func xlsx(_ file: [UInt8]) throws -> [ReadSheet] {
    let parts = try Unzipped(file)
    let texts = try parts.xml("xl/sharedStrings.xml").all("si").map(\.text)
    let names = try parts.xml("xl/workbook.xml").all("sheet").map { $0.attributes["name"] ?? "" }
    return try names.enumerated().map { number, name in
      let sheet = try parts.xml("xl/worksheets/sheet\(number + 1).xml")
      let rows = try sheet.all("row").map { row in
        try row.all("c").map { cell -> Value in
          let number = try #require(Int(cell.text))
          return cell.attributes["t"] == "s" ? .text(texts[number]) : .number(number)
        }
      }
      let hasTable = !sheet.all("tablePart").isEmpty
      let table = hasTable ? try parts.xml("xl/tables/table\(number + 1).xml") : nil
      let read = try self.sheet(name, rows, range: table?.attributes["ref"])
      #expect(read.headers == table?.all("tableColumn").compactMap { $0.attributes["name"] } ?? [])
      return read
    }
  }

  /// The marked range must be exactly the rectangle of full lines at the end of the sheet.
  private static func sheet(_ name: String, _ rows: [[Value]], range: String?) throws -> ReadSheet {
    guard let range else { return ReadSheet(name: name, rows: rows) }
    let match = try #require(range.wholeMatch(of: #/A([0-9]+):([A-Z])([0-9]+)/#))
    let top = try #require(Int(match.1))
    let width = try #require(match.2.unicodeScalars.first.map { Int($0.value) - 64 })
    try #require(Int(match.3) == rows.count)
    let table = rows[(top - 1)...]
    try #require(table.allSatisfy { $0.count == width })
    return ReadSheet(
      name: name,
      rows: rows,
      table: Array(table.dropFirst()),
      headers: rows[top - 1].map(\.text)
    )
  }
}
