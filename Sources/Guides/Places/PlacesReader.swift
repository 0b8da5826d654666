import Records

/// Reads a file of places in the columns of the national LaMednum schema.
///
/// Columns come in any order and unknown ones are passed over, so that an official export drops in.
package struct PlacesReader {
  private var notes: Notes
  private var columns: [PlaceColumn: Int] = [:]
  private var width = 0
  private var firstLines: [String: Location] = [:]
  private var places: [Place] = []

  /// A department's export is a few megabytes.
  static let largestFile = 16 << 20

  /// The places of the rows that can be read; a broken row does not take the others away.
  package static func read(
    _ bytes: [UInt8],
    file: String
  ) -> (places: [Place], findings: [Finding]) {
    var reader = PlacesReader(notes: Notes(file: file))
    reader.read(bytes)
    return (reader.places, reader.notes.findings.sorted())
  }

  private mutating func read(_ bytes: [UInt8]) {
    guard let source = SourceText(bytes, limit: PlacesReader.largestFile, &notes) else { return }
    do throws(CSVReader.Fault) {
      let rows = try CSVReader.rows(source.bytes)
      guard let header = rows.first, readHeader(header) else { return }
      for row in rows.dropFirst() { read(row) }
    } catch {
      let place = Location(file: notes.file, line: error.line)
      notes.report(.brokenCSV, at: place, ["reason": error.kind.rawValue])
    }
  }

  private mutating func readHeader(_ row: CSVReader.Row) -> Bool {
    width = row.cells.count
    for (index, cell) in row.cells.enumerated() {
      guard let column = PlaceColumn(rawValue: cell.text) else {
        reportMisspelt(cell)
        continue
      }
      columns[column] = columns[column] ?? index
    }
    let place = Location(file: notes.file, line: row.line)
    if width == 1, row.cells[0].text.utf8.contains(Byte.semicolon) {
      notes.report(.semicolons, at: place)
      return false
    }
    let missing = PlaceColumn.required.filter { columns[$0] == nil }
    for column in missing {
      notes.report(.missingColumn, at: place, ["column": column.rawValue])
    }
    return missing.isEmpty
  }

  /// Unknown columns are passed over, but not one whose name is nearly that of a known one.
  private mutating func reportMisspelt(_ cell: CSVReader.Cell) {
    guard !PlaceColumn.unread.contains(cell.text),
      let nearest = EditDistance.nearest(to: cell.text, in: PlaceColumn.allCases.map(\.rawValue))
    else { return }
    let place = location(of: cell)
    notes.report(.misspeltColumn, at: place, ["found": cell.text], suggestion: nearest)
  }

  private mutating func read(_ row: CSVReader.Row) {
    guard row.cells.count == width else {
      let facts = ["found": "\(row.cells.count)", "expected": "\(width)"]
      notes.report(.wrongCellCount, at: Location(file: notes.file, line: row.line), facts)
      return
    }
    guard let id = required(.id, row), let name = required(.name, row) else { return }
    if let first = firstLines[id] {
      let facts = ["id": id, "first": "\(first.line)"]
      notes.report(.duplicatePlace, at: location(.id, row), facts, related: first)
    } else {
      firstLines[id] = location(.id, row)
    }
    var place = Place(
      id: id,
      name: name,
      commune: required(.commune, row) ?? "",
      postcode: required(.postcode, row) ?? "",
      address: required(.address, row) ?? ""
    )
    readPlace(row, into: &place)
    readLists(row, into: &place)
    places.append(place)
  }

  private mutating func readPlace(_ row: CSVReader.Row, into place: inout Place) {
    place.communeCode = text(.communeCode, row)
    place.addressComplement = text(.addressComplement, row)
    place.position = position(row)
    place.telephone = text(.telephone, row)
    place.website = text(.website, row)
    place.hours = text(.hours, row)
    place.summary = text(.summary, row)
    place.detail = text(.detail, row)
    place.source = text(.source, row)
    place.bookingURL = text(.booking, row)
    place.updated = day(row)
  }

  private mutating func readLists(_ row: CSVReader.Row, into place: inout Place) {
    place.typologies = list(.typology, row)
    place.emails = list(.emails, row)
    place.services = list(.services, row)
    place.programmes = list(.programmes, row)
    place.labels = list(.labels, row) + list(.otherLabels, row)
    place.fees = list(.fees, row)
    place.access = list(.access, row)
    place.support = list(.support, row)
    place.publics = list(.publics, row)
    place.adaptations = list(.adaptations, row)
    reportMisspeltValues(row)
    reportLoneSigns(row)
    place.isItinerant = list(.itinerancy, row).contains("Itinérant")
  }
}

extension PlacesReader {
  private func cell(_ column: PlaceColumn, _ row: CSVReader.Row) -> CSVReader.Cell? {
    columns[column].map { row.cells[$0] }
  }

  private func location(_ column: PlaceColumn, _ row: CSVReader.Row) -> Location {
    guard let cell = cell(column, row) else { return Location(file: notes.file, line: row.line) }
    return location(of: cell)
  }

  private func location(of cell: CSVReader.Cell) -> Location {
    let length = cell.text.unicodeScalars.count
    return Location(file: notes.file, line: cell.line, column: cell.column, length: length)
  }

  private func text(_ column: PlaceColumn, _ row: CSVReader.Row) -> String? {
    guard let cell = cell(column, row) else { return nil }
    let text = cell.text[...].trimmingBlanks
    return text.isEmpty ? nil : String(text)
  }

  private func list(_ column: PlaceColumn, _ row: CSVReader.Row) -> [String] {
    (text(column, row) ?? "").split(separator: "|").map { String($0.trimmingBlanks) }
      .filter { !$0.isEmpty }
  }

  /// A value that is nearly one that the search looks for would not be found.
  private mutating func reportMisspeltValues(_ row: CSVReader.Row) {
    for column in [PlaceColumn.itinerancy, .services, .programmes] {
      let known = column.knownValues
      for value in list(column, row) where !known.contains(value) {
        guard let nearest = EditDistance.nearest(to: value, in: known),
          EditDistance.between(value, nearest, limit: 2) <= 2
        else { continue }
        let facts = ["found": value, "column": column.rawValue]
        notes.report(.misspeltCell, at: location(column, row), facts, suggestion: nearest)
      }
    }
  }

  /// A sign alone says nothing to a visitor: a finger slipped on an empty cell.
  private mutating func reportLoneSigns(_ row: CSVReader.Row) {
    for column in PlaceColumn.allCases where column.holdsWords {
      guard let text = text(column, row), text.unicodeScalars.count == 1 else { continue }
      let facts = [
        "found": text, "column": column.rawValue,
        FindingVariant.fact: FindingVariant.loneSign.rawValue,
      ]
      notes.report(.misspeltCell, at: location(column, row), facts)
    }
  }

  private mutating func required(_ column: PlaceColumn, _ row: CSVReader.Row) -> String? {
    if let text = text(column, row) { return text }
    notes.report(.emptyCell, at: location(column, row), ["column": column.rawValue])
    return nil
  }

  private mutating func position(_ row: CSVReader.Row) -> Position? {
    let latitude = degrees(.latitude, in: -90...90, row)
    let longitude = degrees(.longitude, in: -180...180, row)
    guard let latitude, let longitude else { return nil }
    return Position(latitude: latitude, longitude: longitude)
  }

  private mutating func degrees(
    _ column: PlaceColumn,
    in range: ClosedRange<Double>,
    _ row: CSVReader.Row
  ) -> Double? {
    guard let text = text(column, row) else { return nil }
    guard let number = Double(text), range.contains(number) else {
      let facts = ["column": column.rawValue, "found": text]
      notes.report(.badCellNumber, at: location(column, row), facts)
      return nil
    }
    return number
  }

  /// The date alone, or the date of a moment: exports give either.
  private mutating func day(_ row: CSVReader.Row) -> Day? {
    guard let text = text(.updated, row) else { return nil }
    let date = String(text.prefix { $0 != "T" && $0 != " " })
    guard let day = Day(iso: date) else {
      let facts = ["column": PlaceColumn.updated.rawValue, "found": text]
      notes.report(.badCellDate, at: location(.updated, row), facts)
      return nil
    }
    return day
  }
}
