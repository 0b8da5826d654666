import Guides
import Locales
import Records
import Reports
import Statistics
import Testing

@testable import guichet

/// What a reader of English finds in a report on the shipped content.
struct EnglishReportTests {
  /// A report with every chapter, then the roadmap with its plan.
  private func reports(_ content: Content, _ say: Phrasebook) throws -> [Report] {
    let catalogue = try Statistics.Catalogue(content.tables)
    let month = InventedMonth.october
    let visits = try InventedMonth.records(120, content: content, seed: 7)
    let cells = Set(visits.map { Profile(of: $0) }).map { Cell(profile: $0, count: 5) }
    let frozen = FrozenMonth(month: month, base: 5, cells: cells, previousSeal: "")
    let cube = try Cube([frozen.sheets(catalogue)], catalogue: catalogue)
    let roadmap = Roadmap(cube: cube, frozen: [month], base: 5, figures: [])
    let source = ReportSource(
      cube: cube,
      base: 5,
      frozen: [month],
      period: try ReportPeriod(from: month, to: month),
      allSites: content.territory.sites.map(\.code),
      progress: try roadmap.progress(of: content.objectives, at: month),
      generatedOn: Day(year: 2026, month: 11, day: 22),
      software: "guichet"
    )
    let builder = ReportBuilder(source, labels: Labels(say, content: content))
    return [try builder.report(), try builder.roadmap()]
  }

  /// Names keep their language: those of places, of the territory, and of an institution.
  private func names(_ content: Content) -> [String] {
    content.territory.sites.map(\.name) + content.territory.communes.map(\.name)
      + [content.territory.title, "Défenseur des droits"]
  }

  @Test func `no form of the report or of the roadmap has a French word`() throws {
    let content = try PackageFolder.content()
    let say = PackageFolder.phrasebook("en")
    let names = names(content).sorted { $0.count > $1.count }
    for report in try reports(content, say) {
      for form in ReportForm.all where !form.isCompressed {
        var text = String(decoding: form.bytes(report, say), as: UTF8.self)
        // A label may be wrapped at any blank, and a table of text cuts names over its lines.
        text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for name in names { text = text.replacing(name, with: "") }
        let words = text.matches(of: #/[\p{L}\p{N}_-]+/#).map { String($0.output) }
        let french = words.filter { word in
          Self.common.contains(word) || word.contains(#/[éèêàçùœÉÈÀÇ]/#)
        }
        let isText = form.format == .text
        // In aligned columns a name is cut by the numbers beside it.
        let pieces = isText ? Set(self.names(content).flatMap { $0.split(separator: " ") }) : []
        let found = french.filter { word in !pieces.contains { $0.contains(word) } }
        #expect(found == [], "\(form.format) \(form.variant)")
      }
    }
  }

  private static let common: Set<String> = [
    "les", "des", "dans", "pour", "avec", "une", "est", "aux", "qui", "sont", "votre", "vous",
  ]

  @Test func `a French report has French words, which the same search finds`() throws {
    let content = try PackageFolder.content()
    let report = try reports(content, PackageFolder.phrasebook("fr"))[0]
    let bytes = try #require(ReportForm.all.first { $0.format == .json }).bytes(
      report,
      PackageFolder.phrasebook("fr")
    )
    let words = String(decoding: bytes, as: UTF8.self).matches(of: #/[\p{L}\p{N}_-]+/#)
      .map { String($0.output) }
    #expect(words.count { Self.common.contains($0) } > 20)
  }
}
