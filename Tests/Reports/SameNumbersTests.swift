import Foundation
import Guides
import Records
import Statistics
import Terminal
import Testing

@testable import Reports

/// The same numbers in every format, whatever was counted.
struct SameNumbersTests {
  /// A table as every format must give it: its labels, then its numbers or their symbols.
  private func lines(_ report: Report) -> [[[String]]] {
    report.tables.map { table in
      let measures = report.measures(of: table)
      return zip(table.labels(everything: "Ensemble"), table.lines).map { labels, line in
        labels + measures.map { text($0.figure(of: line)) }
      }
    }
  }

  private func text(_ figure: Report.Figure) -> String {
    switch figure {
    case .count(let count): String(count)
    case .notAvailable: "[x]"
    case .notApplicable: "[z]"
    }
  }

  private static let labels = Sample.labels()

  /// Two hundred journals, each read once.
  private static let known = Result {
    try (0..<200).map { seed in
      var journal = RandomJournal(seed: UInt64(seed))
      return try ReportBuilder(journal.source(), labels: labels).report()
    }
  }

  private func reports(_ part: Range<Int>) throws -> ArraySlice<Report> {
    try Self.known.get()[part]
  }

  /// In parts, which run side by side.
  private static let parts = (0..<8).map { $0 * 25..<($0 + 1) * 25 }

  /// A number as people read it, back to its digits.
  private func digits(_ words: String) -> String {
    var plain = words.withPlainSpaces.replacing("\u{2212}", with: "-")
    guard let first = plain.first, "+-0123456789".contains(first) else { return plain }
    if plain.hasSuffix("%") { plain.removeLast() }
    plain = plain.replacing(" ", with: "")
    return Int(plain).map(String.init) ?? words.withPlainSpaces
  }

  /// The lines as people read them: one label each.
  private func shown(_ report: Report) -> [[String]] {
    report.tables.flatMap { table in
      let measures = report.measures(of: table)
      return table.lines.map { line in
        [line.label.withPlainSpaces] + measures.map { text($0.figure(of: line)) }
      }
    }
  }

  @Test(arguments: parts)
  func `the page has the numbers of the report`(_ part: Range<Int>) throws {
    for report in try reports(part) {
      let page = try StrictPage(HTMLReport(report, say: Self.labels.say).page.html)
      #expect(page.rows.map { $0.map(digits) } == shown(report))
    }
  }

  @Test(arguments: parts)
  func `the text has the numbers of the report`(_ part: Range<Int>) throws {
    for report in try reports(part) {
      let transcript = Transcript()
      TextReport(report, say: Self.labels.say).write(
        on: .recording(
          transcript,
          columns: 300,
          options: Screen.Options(allowsColour: false, isPlain: false)
        )
      )
      let rows = transcript.text.split(separator: "\n").map { line in
        line.split(separator: #/  +/#).map { digits(String($0)) }.filter { !$0.hasPrefix("█") }
      }
      // Every line in its place: what stands between them are the words around the tables.
      var rest = rows[...]
      for line in shown(report) {
        let place = try #require(rest.firstIndex(of: line), "\(line)")
        rest = rest[(place + 1)...]
      }
    }
  }

  @Test(arguments: parts)
  func `ODS and XLSX have the numbers of the report`(_ part: Range<Int>) throws {
    for report in try reports(part) {
      let files = SpreadsheetReport(report, say: Self.labels.say)
      let expected = lines(report)
      for sheets in [try ReadSheet.ods(files.ods), try ReadSheet.xlsx(files.xlsx)] {
        let tables = sheets.dropFirst(3).map { $0.table.map { $0.map(\.text) } }
        #expect(tables == expected)
        // A number is a number, and never a text that looks like one.
        let values = sheets.dropFirst(3).flatMap(\.table).flatMap { $0.suffix(2) }
        #expect(
          !values.contains { if case .text(let text) = $0 { Int(text) != nil } else { false } }
        )
      }
    }
  }

  @Test(arguments: parts)
  func `CSV has the numbers of the report`(_ part: Range<Int>) throws {
    for report in try reports(part) {
      let files = DataPackage(report, say: Self.labels.say).files.dropFirst()
      for (table, file) in zip(report.tables, files) {
        let read = try ReadCSV(file.bytes)
        for measure in Measure.allCases {
          let expected = table.lines.map { text(measure.figure(of: $0)) }
          #expect(try read.column(measure.name) == expected)
        }
        #expect(try read.column("id") == table.lines.map(\.cell.id))
        let labels = table.labels(everything: "Ensemble").map { $0.joined(separator: "/") }
        let columns = read.header.enumerated().filter { $1.hasSuffix("label") }.map(\.offset)
        #expect(
          read.lines.map { line in columns.map { line[$0] }.joined(separator: "/") } == labels
        )
      }
      #expect(files.count == report.tables.count)
    }
  }

  @Test(arguments: parts)
  func `JSON has the numbers of the report, and they add up`(_ part: Range<Int>) throws {
    for report in try reports(part) {
      let read = try JSONDecoder().decode(ReadReport.self, from: Data(JSONReport(report).bytes))
      let found = read.tables.map { $0.cells.filter { $0.label != nil }.map(\.numbers) }
      let expected = report.tables.map { table in
        table.lines.map { line in
          [Measure.value, .difference, .share].map { text($0.figure(of: line)) }
            .map { Int($0) }
        }
      }
      #expect(found == expected)
      var values: [String: Int] = [:]
      for cell in read.tables.flatMap(\.cells) {
        guard let value = cell.value else { continue }
        #expect(values[cell.id, default: value] == value, "\(cell.id)")
        values[cell.id] = value
      }
      for equation in read.equations {
        let parts = try equation.parts.map { try #require(values[$0]) }
        #expect(parts.reduce(0, +) == values[equation.total], "\(equation.total)")
      }
    }
  }

  @Test(arguments: parts)
  func `lines that are parts add up, and so do their shares`(_ part: Range<Int>) throws {
    for report in try reports(part) {
      for table in report.tables where ["help", "sites"].contains(table.id) {
        let parts = table.lines.filter { !$0.isTotal }
        let total = try #require(table.lines.first(where: \.isTotal)?.cell.count)
        #expect(parts.compactMap(\.cell.count).reduce(0, +) == total)
        let shares = parts.compactMap(\.share)
        #expect(shares.isEmpty || shares.reduce(0, +) == 100, "\(table.id)")
      }
    }
  }
}
