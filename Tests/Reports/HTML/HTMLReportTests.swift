import Guides
import Locales
import Records
import Statistics
import Testing

@testable import Reports

struct HTMLReportTests {
  private static let tables = [
    Sample.visits, Sample.persons, Sample.mainThemes, Sample.levels, Sample.outcomes,
    Sample.ageLevels, Sample.incidents, Sample.communes,
  ]

  /// Half a year of every table, with the half before and that of the year before.
  private func report(_ seed: UInt64 = 1) throws -> Report {
    let months = Month.range(Sample.lastOctober.advanced(by: -5), Sample.october)
    let sums = try Sample.randomSums(Self.tables, months: months, seed: seed)
    var source = try ReportSource.sample(Self.tables, sums, frozen: Set(months))
    source.period = try ReportPeriod(from: Sample.october.advanced(by: -5), to: Sample.october)
    return try source.report()
  }

  private func page(_ report: Report) throws -> StrictPage {
    try StrictPage(HTMLReport(report, say: Sample.phrasebook()).page.html)
  }

  @Test func `the page is sound, and asks for nothing`() throws {
    let html = HTMLReport(try report(), say: Sample.phrasebook()).page.html
    #expect(try StrictPage(html).faults == [])
    for word in ["<script", "http:", "https:", "url(", "@import", "@font-face"] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func `the synthesis is light, with few elements`() throws {
    let say = Sample.phrasebook()
    let html = HTMLReport(try report().synthesis(say), say: say).page.html
    let elements = try StrictPage(html).elements
    let drawn: Set = ["path", "text", "desc"]
    #expect(html.utf8.count <= 60_000)
    #expect(elements.count <= 400)
    #expect(elements.filter { !drawn.contains($0.name) }.count <= 310)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `every number of the report is in its table`(_ seed: UInt64) throws {
    let report = try report(seed)
    let rows = try page(report).rows
    let words = ReportWords(Sample.phrasebook())
    let expected = report.tables.filter { !$0.lines.isEmpty }.flatMap { table in
      let columns = report.columns(of: table)
      return table.lines.map { line in
        [line.label, words.text(line.cell)]
          + (columns.previous == nil
            ? [] : [words.text(line.previous), words.difference(line)])
          + (columns.yearBefore == nil ? [] : [words.text(line.yearBefore)])
          + (table.lines.contains { $0.share != nil } ? [words.share(line)] : [])
      }
    }
    #expect(rows == expected)
  }

  @Test func `every table has a number, a caption and scopes; every drawing names its table`()
    throws
  {
    let report = try report()
    let elements = try page(report).elements
    let tables = report.tables.filter { !$0.lines.isEmpty }
    #expect(elements.filter { $0.name == "caption" }.count == tables.count)
    let headings = elements.filter { $0.name == "th" }
    #expect(headings.allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
    let drawings = elements.filter { $0.name == "svg" }
    #expect(drawings.count >= 5)
    for drawing in drawings {
      #expect(drawing.attributes["role"] == "img")
      let names = (drawing.attributes["aria-labelledby"] ?? "").split(separator: " ")
      let number = names.first?.dropFirst() ?? ""
      #expect(names == ["g\(number)", "d\(number)"])
      #expect(tables.contains { String($0.number) == number })
    }
  }

  @Test func `the first link skips to the tables, the contents lead to every chapter`() throws {
    let report = try report()
    let links = try page(report).elements.filter { $0.name == "a" }
      .compactMap { $0.attributes["href"] }
    #expect(links == ["#main"] + report.chapters.map { "#\($0.id)" })
  }

  @Test func `a period without visits is a page too`() throws {
    let report = try ReportSource.sample(Self.tables, []).report()
    #expect(try page(report).faults == [])
    #expect(try page(report).text.contains("Rien à compter."))
  }

  @Test func `an invented report says so before its first table`() throws {
    let report = try ReportSource.sample(Self.tables, [], isDemo: true).report()
    let text = try page(report).text
    let warning = try #require(text.firstRange(of: "inventées"))
    let table = try #require(text.firstRange(of: "Tableau 1"))
    #expect(warning.lowerBound < table.lowerBound)
  }
}
