/// A table as CSV, RFC 4180, in UTF-8.
struct CommaSeparated {
  /// A field of a line.
  enum Value: Equatable {
    case text(String)
    case number(Int)
    case decimal(Double)
  }

  /// How the fields are told apart.
  enum Form: Equatable {
    /// Commas: what every tool for open data reads.
    case open
    /// Semicolons and a byte order mark: what a French spreadsheet opens with two clicks.
    case frenchSpreadsheet
  }

  var header: [String]
  var lines: [[Value]]
  var form = Form.open

  /// The whole file.
  var bytes: [UInt8] {
    let texts = [header.map(Value.text)] + lines
    let rows = texts.map { $0.map(field).joined(separator: form.separator) + "\r\n" }
    return Array((form.mark + rows.joined()).utf8)
  }

  private func field(_ value: Value) -> String {
    switch value {
    case .number(let number): String(number)
    case .decimal(let number):
      quoted(number.digits.replacing(".", with: form.decimalMark))
    case .text(let text): quoted(text.onOneLine.neutral)
    }
  }

  private func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [UInt8(ascii: "\""), 0x2C, 0x3B].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}

extension CommaSeparated.Form {
  /// What stands between two fields.
  var separator: String { self == .open ? "," : ";" }

  /// What stands before the decimals of a number.
  var decimalMark: String { self == .open ? "." : "," }

  fileprivate var mark: String { self == .open ? "" : "\u{FEFF}" }
}

extension String {
  /// The text behind an apostrophe when a spreadsheet would run it as a formula (CWE-1236).
  fileprivate var neutral: String {
    let starts: Set<Unicode.Scalar> = [
      "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
    return unicodeScalars.first.map(starts.contains) ?? false ? "'" + self : self
  }
}
