import Foundation
import Guides
import Locales
import Records
import Statistics
import Testing

@testable import Reports

/// A whole report as pages that are all light.
struct ReportSiteTests {
  private static let say = Sample.phrasebook()

  private func report() throws -> Report {
    var journal = RandomJournal(seed: 11)
    return try journal.source().report()
  }

  /// A report whose table of counters has as many lines as are wanted.
  private func report(lines count: Int) throws -> Report {
    var report = try report()
    let chapter = try #require(report.chapters.firstIndex { !$0.tables.isEmpty })
    let table = try #require(report.chapters[chapter].tables.firstIndex { $0.id == "sites" })
    let line = try #require(report.chapters[chapter].tables[table].lines.first)
    report.chapters[chapter].tables[table].lines = (1...count).map { number in
      var line = line
      line.label = "Lieu \(number)"
      return line
    }
    return report
  }

  private func site(_ report: Report) -> ReportSite {
    ReportSite(report, synthesis: report.synthesis(Self.say), say: Self.say)
  }

  @Test func `a page that is light stays alone`() throws {
    let synthesis = try report().synthesis(Self.say)
    let site = ReportSite(synthesis, say: Self.say)
    #expect(site.pages.map(\.name) == ["index.html"])
    #expect(site.pages[0].page == HTMLReport(synthesis, say: Self.say).page)
    #expect(site.files.count == 1)
  }

  @Test(arguments: [3, 200, 1000])
  func `whatever the report, every page is graded A`(_ lines: Int) throws {
    let site = site(try report(lines: lines))
    for (name, page) in site.pages {
      let measures = page.measures
      #expect(measures.elements <= 400 && measures.bytes <= 60_000, "\(name)")
      #expect(EcoIndex(measures).grade == "A", "\(name)")
      let faults = try StrictPage(page.html).faults(beside: site.files.map(\.name))
      #expect(faults == [], "\(name)")
    }
  }

  @Test(arguments: [3, 200])
  func `the pages have every line of the report, once and in order`(_ lines: Int) throws {
    let report = try report(lines: lines)
    let rows = try site(report).pages.dropFirst().flatMap { try StrictPage($0.page.html).rows }
    let whole = try StrictPage(HTMLReport(report, say: Self.say).page.html).rows
    #expect(rows == whole)
  }

  @Test func `the entrance leads to every page and file, each of which tells its weight`() throws {
    let site = site(try report())
    let entrance = try StrictPage(site.pages[0].page.html)
    let links = entrance.elements.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
    #expect(links == ["#main"] + site.files.dropFirst().map(\.name))
    let ods = try #require(site.files.first { $0.name == "tables.ods" })
    let size = (ods.bytes.count + 500) / 1000
    #expect(
      entrance.text.withPlainSpaces.contains("Classeur pour LibreOffice (ODS, \(size) Ko)")
    )
  }

  @Test func `each page leads back, to the one before and to the next`() throws {
    let site = site(try report(lines: 200))
    let names = site.pages.map(\.name)
    #expect(names.count > 4)
    #expect(Set(names).count == names.count)
    for place in 2..<names.count - 1 {
      let page = try StrictPage(site.pages[place].page.html)
      let links = page.elements.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
      #expect(links == ["#main", "index.html", names[place - 1], names[place + 1]])
    }
  }

  @Test func `a table that goes on says so, and is drawn nowhere`() throws {
    let pages = site(try report(lines: 200)).pages.map(\.page.html)
    let parts = pages.filter { $0.contains("Participations par lieu (suite)") }
    #expect(parts.count > 1)
    let number = try #require(report().table("sites")?.number)
    #expect(pages.allSatisfy { !$0.contains(#"aria-labelledby="g\#(number) "#) })
  }

  @Test func `the data beside the pages is a package in a zip file`() throws {
    let site = site(try report())
    let zip = try #require(site.files.first { $0.name == "tables.zip" })
    let files = DataPackage(try report(), say: Self.say).files
    #expect(try Unzipped(zip.bytes).entries.map(\.path) == files.map(\.name))
  }
}
