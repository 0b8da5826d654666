import Testing

/// A CSV file read back as RFC 4180 says.
struct ReadCSV: Equatable {
  var header: [String]
  var lines: [[String]]

  init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) throws {
    var rows: [[String]] = [[]]
    var field: [UInt8] = []
    var isQuoted = false
    var place = 0
    let quote = UInt8(ascii: "\"")
    while place < bytes.count {
      let byte = bytes[place]
      if isQuoted, byte == quote, place + 1 < bytes.count, bytes[place + 1] == quote {
        field.append(quote)
        place += 1
      } else if byte == quote {
        isQuoted.toggle()
      } else if !isQuoted, byte == separator || byte == 0x0D {
        rows[rows.count - 1].append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == 0x0D {
          place += 1
          try #require(place < bytes.count && bytes[place] == 0x0A, "a lone carriage return")
          rows.append([])
        }
      } else {
        field.append(byte)
      }
      place += 1
    }
    try #require(field.isEmpty && !isQuoted && rows.last == [], "no end of line at the end")
    rows.removeLast()
    header = try #require(rows.first)
    lines = Array(rows.dropFirst())
    let width = header.count
    let isSquare = lines.allSatisfy { $0.count == width }
    try #require(isSquare)
  }

  /// The values of a column.
  func column(_ name: String) throws -> [String] {
    let place = try #require(header.firstIndex(of: name), "no column \(name)")
    return lines.map { $0[place] }
  }
}
