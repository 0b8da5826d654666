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
  /// What stands after a percentage, its blank included.
  var percentMark = "%"
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

  /// How a cell looks; its name is that of its style.
  enum Look: String, CaseIterable {
    /// Words that run on over the cells beside.
    case plain
    case title
    case heading
    /// Sentences that take as many lines as they need.
    case prose
    case words
    case link
    case header
    case numericHeader
    case number
    case decimal
    case percent
    case percentDecimal
    case month
    case day
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
    var width = 14
  }

  /// What a cell of a table holds.
  enum Value: Equatable {
    case text(String)
    case number(Int)
    case decimal(Double)
    /// 65 for « 65 % ».
    case percent(Double)
    /// A day, or only its month when that is what is meant.
    case date(Day, isMonth: Bool)
    /// A text that leads to the sheet with that name.
    case link(String, sheet: String)
  }
}

extension Workbook.Value {
  /// How it looks in a column of numbers or of words.
  func look(isNumeric: Bool) -> Workbook.Look {
    switch self {
    case .text: isNumeric ? .number : .words
    case .link: .link
    case .number: .number
    case .decimal(let number): number == number.rounded() ? .number : .decimal
    case .percent(let number): number == number.rounded() ? .percent : .percentDecimal
    case .date(_, let isMonth): isMonth ? .month : .day
    }
  }
}

extension Workbook.Look {
  var isHeader: Bool { self == .header || self == .numericHeader }

  /// Whether it ends where the column does, units under units.
  var isAtEnd: Bool {
    switch self {
    case .plain, .title, .heading, .prose, .words, .link, .header: false
    default: true
    }
  }

  /// Whether a thin line leads the eye along its row.
  var isLined: Bool {
    switch self {
    case .plain, .title, .heading, .prose, .header, .numericHeader: false
    default: true
    }
  }

  /// Whether its words take as many lines as they need.
  var wraps: Bool { isHeader || self == .words || self == .prose }
}

extension Workbook.Line {
  /// How the line looks on a sheet of sentences, or above a table.
  func look(isProse: Bool) -> Workbook.Look {
    switch self {
    case .title: .title
    case .heading: .heading
    case .text: isProse ? .prose : .plain
    }
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

extension Workbook.Sheet {
  /// More characters than this in a line want a page on its side.
  private static let uprightWidth = 100

  /// Whether it is printed on a page on its side.
  var isWide: Bool { columns.map(\.width).reduce(0, +) > Workbook.Sheet.uprightWidth }
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
