/// Reads comma-separated values as RFC 4180 writes them, with their places.
package enum CSVReader {
  /// One line of a table, which may run over several lines of the file.
  package struct Row: Sendable, Equatable {
    package let line: Int
    package let cells: [Cell]
  }

  /// One value and where it starts; a row may hold line feeds inside quotes.
  package struct Cell: Sendable, Equatable {
    package let text: String
    package let line: Int
    package let column: Int
  }

  /// The table cannot be read further than this line.
  package struct Fault: Error, Equatable {
    package let line: Int
    package let kind: Kind

    /// What breaks the table.
    package enum Kind: String, Sendable, Equatable {
      case unclosedQuote
      case textAfterQuote
      case quoteInText
    }
  }

  /// The rows of valid UTF-8 whose lines end with line feeds; empty lines are passed over.
  package static func rows(_ bytes: [UInt8]) throws(Fault) -> [Row] {
    var reader = Reader(bytes: bytes)
    return try reader.rows()
  }

  private struct Reader {
    let bytes: [UInt8]
    var index = 0
    var line = 1
    /// How many characters of the line stand before an index, counted on from cell to cell.
    var counted = (index: 0, characters: 0)

    mutating func rows() throws(Fault) -> [Row] {
      var rows: [Row] = []
      while index < bytes.count {
        if bytes[index] == Byte.lineFeed {
          index += 1
          startLine()
          continue
        }
        rows.append(try row())
      }
      return rows
    }

    private mutating func startLine() {
      line += 1
      counted = (index, 0)
    }

    private mutating func row() throws(Fault) -> Row {
      let first = line
      var cells = [try cell()]
      while index < bytes.count, bytes[index] == Byte.comma {
        index += 1
        cells.append(try cell())
      }
      if index < bytes.count {
        index += 1
        startLine()
      }
      return Row(line: first, cells: cells)
    }

    private mutating func cell() throws(Fault) -> Cell {
      let passed = Byte.scalars(in: bytes[counted.index..<index])
      counted = (index, counted.characters + passed)
      let column = counted.characters + 1
      let start = line
      let text =
        index < bytes.count && bytes[index] == Byte.quote ? try quotedText() : try plainText()
      return Cell(text: text, line: start, column: column)
    }

    private mutating func plainText() throws(Fault) -> String {
      let start = index
      while index < bytes.count, bytes[index] != Byte.comma, bytes[index] != Byte.lineFeed {
        guard bytes[index] != Byte.quote else { throw Fault(line: line, kind: .quoteInText) }
        index += 1
      }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func quotedText() throws(Fault) -> String {
      let opening = line
      var text: [UInt8] = []
      index += 1
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte != Byte.quote {
          text.append(byte)
          if byte == Byte.lineFeed { startLine() }
        } else if index < bytes.count, bytes[index] == Byte.quote {
          text.append(byte)
          index += 1
        } else {
          let next = index < bytes.count ? bytes[index] : Byte.lineFeed
          guard next == Byte.comma || next == Byte.lineFeed else {
            throw Fault(line: line, kind: .textAfterQuote)
          }
          return String(decoding: text, as: UTF8.self)
        }
      }
      throw Fault(line: opening, kind: .unclosedQuote)
    }
  }
}
