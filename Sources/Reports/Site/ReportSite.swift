package import Locales

/// A report as pages that are all light, with its files for programs beside them.
package struct ReportSite: Sendable {
  /// The pages with the names of their files; the first one is the entrance.
  package let pages: [(name: String, page: Page)]
  private let companions: [Companion]

  /// A report of one page, or of as many as it takes to keep each of them light.
  ///
  /// A synthesis, when there is one, is the entrance; the pages of the whole report then follow it.
  package init(_ report: Report, synthesis: Report? = nil, say: Phrasebook) {
    if synthesis == nil, HTMLReport(report, say: say).page.isLight {
      pages = [(ReportSite.entrance, HTMLReport(report, say: say).page)]
      companions = []
      return
    }
    let draft = SiteMap.Stop(name: "chapter-00.html", title: report.title)
    let around = SiteMap(stops: [draft, draft, draft, draft], place: 2)
    let parts = ReportParts(report, say: say) { chapters in
      HTMLReport(report.only(chapters), say: say, map: around).page.isLight
    }.parts
    var known: Set<String> = []
    func title(_ chapters: [Report.Chapter]) -> String {
      chapters.map { chapter in
        known.insert(chapter.id).inserted
          ? chapter.title : say("site.continued", ["title": .text(chapter.title)])
      }.joined(separator: ", ")
    }
    let names = ReportSite.names(of: parts, hasSynthesis: synthesis != nil)
    let stops = zip(names, parts).map { name, chapters in
      SiteMap.Stop(name: name, title: title(chapters))
    }
    let companions = synthesis == nil ? [] : Companion.all(of: report, say: say)
    let entrance = SiteMap.Stop(name: ReportSite.entrance, title: say("report.contents"))
    let all = (synthesis == nil ? [] : [entrance]) + stops
    let shown = [synthesis].compactMap { $0 } + parts.map { report.only($0) }
    pages = zip(all, shown).enumerated().map { place, stop in
      let map = SiteMap(
        stops: all,
        place: place,
        companions: place == 0 ? companions.map { $0.link(say) } : []
      )
      return (stop.0.name, HTMLReport(stop.1, say: say, map: map).page)
    }
    self.companions = companions
  }

  private static let entrance = "index.html"

  /// The page that weighs most.
  package var heaviest: Page? {
    pages.map(\.page).min { EcoIndex($0.measures).score < EcoIndex($1.measures).score }
  }

  /// Every file of the site.
  package var files: [(name: String, bytes: [UInt8])] {
    pages.map { (name: $0.name, bytes: Array($0.page.html.utf8)) }
      + companions.map { (name: $0.name, bytes: $0.bytes) }
  }

  /// Each page after its first chapter, which may take several.
  private static func names(of parts: [[Report.Chapter]], hasSynthesis: Bool) -> [String] {
    var known: [String: Int] = [:]
    return parts.enumerated().map { place, chapters in
      guard place > 0 || hasSynthesis else { return entrance }
      let id = (chapters.first?.id ?? "").filter { $0.isASCII && ($0.isLetter || $0 == "-") }
      known[id, default: 0] += 1
      let number = known[id] ?? 1
      return number == 1 ? "\(id).html" : "\(id)-\(number).html"
    }
  }
}

extension Page {
  /// Whether it keeps the limits that the statement of eco-design tells.
  var isLight: Bool {
    let measures = measures
    return measures.elements <= PageMeasures.mostElements
      && measures.bytes <= PageMeasures.mostBytes
  }
}

extension PageMeasures {
  /// With so many elements in so many bytes a page is still graded A.
  package static let mostElements = 400
  package static let mostBytes = 60_000
}

extension Report {
  /// The report with some of its chapters only.
  fileprivate func only(_ chapters: [Chapter]) -> Report {
    var report = self
    report.chapters = chapters
    return report
  }
}
