import Locales
import Records

/// Sheets for a spreadsheet, in no format yet: what each of them shows, cell by cell.
///
/// It follows the UK Analysis Function's « Making spreadsheets accessible »: one marked table per sheet,
/// no merged or empty cell, no blank line, numbers as numbers, nothing said by colour.
struct Workbook: Equatable {
  var title: String
  var language: Language
  /// The program that made it.
  var software: String
  var madeOn: Day
  var sheets: [Sheet]
}

extension Workbook {
  /// A sheet: lines of text in its first column, then at most one table.
  struct Sheet: Equatable {
    /// What its tab says.
    var name: String
    var lines: [Line]
    var table: Table?
    /// Whether its first column holds sentences.
    var isProse = false
  }

  /// A line of text above the table.
  enum Line: Equatable {
    case title(String)
    case heading(String)
    case text(String)
  }

  /// A marked table: a line of headers, then lines that have a value in each column.
  struct Table: Equatable {
    /// Unique in the workbook: letters, digits and underscores, unlike the name of any cell.
    var name: String
    var columns: [Column]
    var rows: [[Value]]
  }

  /// A column of a table; no two of a table have the same title.
  struct Column: Equatable {
    var title: String
    var isNumeric = false
    /// In characters.
    var width = 16
  }

  /// What a cell of a table holds.
  enum Value: Equatable {
    case text(String)
    case number(Int)
    /// A text that leads to the sheet with that name.
    case link(String, sheet: String)
  }
}

extension Workbook.Line {
  /// What it says.
  var words: String {
    switch self {
    case .title(let words), .heading(let words), .text(let words): words
    }
  }
}

extension Workbook.Sheet {
  /// The columns that the sheet uses: those of its table, or the one of its text.
  var columns: [Workbook.Column] {
    table?.columns ?? [Workbook.Column(title: "", width: 100)]
  }

  /// The cells of the table with its headers, from `A4` to `E10`; nil without a table.
  var place: (first: String, last: String)? {
    guard let table else { return nil }
    return (
      Workbook.cell(column: 0, row: lines.count),
      Workbook.cell(column: table.columns.count - 1, row: lines.count + table.rows.count)
    )
  }
}

extension Workbook {
  /// The name of a cell: `A1` for the first column and row, which are 0.
  static func cell(column: Int, row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row + 1)
  }
}
