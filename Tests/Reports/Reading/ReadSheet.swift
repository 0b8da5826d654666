import Records
import Testing

/// A sheet of a workbook as a spreadsheet reads it.
struct ReadSheet: Equatable {
  enum Value: Equatable {
    case text(String)
    case number(Int)
    case decimal(Double)
    /// 0.65 for « 65 % ».
    case percent(Double)
    /// As ISO 8601 writes it.
    case date(String)
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
    case .decimal(let number), .percent(let number): "\(number)"
    case .date(let date): date
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
          return try value(cell)
        }
      }
      let ranges = marked.filter { $0.hasPrefix("'\(name)'.") }
      try #require(ranges.count <= 1)
      return try sheet(name, rows, range: ranges.first?.replacing("'\(name)'.", with: ""))
    }
  }

  /// What a cell of an OpenDocument file is worth.
  private static func value(_ cell: ParsedXML) throws -> Value {
    guard let kind = cell.attributes["office:value-type"], kind != "string" else {
      return .text(cell.text)
    }
    let written = cell.attributes["office:value"] ?? cell.attributes["office:date-value"] ?? ""
    try #require(written == cell.text)
    switch kind {
    case "float":
      if let whole = Int(written) { return .number(whole) }
      return .decimal(try #require(Double(written)))
    case "percentage": return .percent(try #require(Double(written)))
    default: return .date(written)
    }
  }

  /// The sheets of an Office Open XML file.
  static func xlsx(_ file: [UInt8]) throws -> [ReadSheet] {
    let parts = try Unzipped(file)
    let texts = try parts.xml("xl/sharedStrings.xml").all("si").map(\.text)
    let formats = try formats(parts.xml("xl/styles.xml"))
    let names = try parts.xml("xl/workbook.xml").all("sheet").map { $0.attributes["name"] ?? "" }
    return try names.enumerated().map { number, name in
      let sheet = try parts.xml("xl/worksheets/sheet\(number + 1).xml")
      let rows = try sheet.all("row").map { row in
        try row.all("c").map { cell -> Value in
          if cell.attributes["t"] == "s" { return .text(texts[try #require(Int(cell.text))]) }
          let format = formats[try #require(cell.attributes["s"].flatMap { Int($0) })]
          let number = try #require(Double(cell.text))
          if format.contains("yyyy") { return .date("\(Day(ordinal: Int(number) - 25_569))") }
          if format.hasSuffix("%") { return .percent(number) }
          return Int(cell.text).map { .number($0) } ?? .decimal(number)
        }
      }
      let hasTable = !sheet.all("tablePart").isEmpty
      let table = hasTable ? try parts.xml("xl/tables/table\(number + 1).xml") : nil
      let read = try self.sheet(name, rows, range: table?.attributes["ref"])
      #expect(read.headers == table?.all("tableColumn").compactMap { $0.attributes["name"] } ?? [])
      return read
    }
  }

  /// The format of the numbers of each style; those of the standard have no code of their own.
  private static func formats(_ styles: ParsedXML) throws -> [String] {
    let known = Dictionary(
      uniqueKeysWithValues: styles.all("numFmt").map {
        ($0.attributes["numFmtId"] ?? "", $0.attributes["formatCode"] ?? "")
      }
    )
    return styles.all("cellXfs").flatMap(\.children).map {
      known[$0.attributes["numFmtId"] ?? ""] ?? ""
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
