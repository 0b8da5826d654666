import Guides
import Locales
import Records
package import Statistics

/// Builds the report of a period from frozen sums and words.
package struct ReportBuilder: Sendable {
  let source: ReportSource
  let labels: Labels

  package init(_ source: ReportSource, labels: Labels) {
    self.source = source
    self.labels = labels
  }

  var say: Phrasebook { labels.say }

  /// The report: the chapters that a roadmap asks for, in its order.
  package func report() throws(CubeError) -> Report {
    var chapters = try catalogueChapters()
    // A content may have tables of its own about quality: they stand before ours.
    let quality = try qualityChapter()
    if let own = chapters.firstIndex(where: { $0.id == quality.id }) {
      chapters[own].tables += quality.tables
      chapters[own].paragraphs += quality.paragraphs
    } else {
      chapters.append(quality)
    }
    if !source.progress.isEmpty {
      chapters.append(roadmapChapter.chapter(withPlan: false))
    }
    chapters.append(methodChapter)
    return try assembled(chapters)
  }

  /// The territory's objectives alone, with the plan as an audit wants to read it.
  package func roadmap() throws(CubeError) -> Report {
    var report = try assembled([
      roadmapChapter.chapter(withPlan: true), methodChapter,
    ])
    report.title = say("roadmap.title", ["month": .text(say.month("\(source.period.to)"))])
    report.notes = [notes().first { _ in source.isDemo }].compactMap { $0 }
    return report
  }

  private var roadmapChapter: RoadmapChapter {
    RoadmapChapter(source.progress, tables: source.cube.catalogue.tables, labels: labels)
  }

  private func assembled(_ chapters: [Report.Chapter]) throws(CubeError) -> Report {
    let known = Dictionary(grouping: chapters, by: \.id)
    let ids = ReportBuilder.order.filter { known[$0] != nil }
    let others = chapters.map(\.id).filter { !ReportBuilder.order.contains($0) }
    let place = (ids.firstIndex(of: "territory") ?? ids.count - 1) + 1
    var ordered = (ids[..<place] + others + ids[place...]).flatMap { known[$0] ?? [] }
    number(&ordered)
    return Report(
      facts: facts,
      title: title,
      notes: notes(),
      chapters: ordered,
      columns: columns,
      equations: Report.Equation.all(in: ordered.flatMap(\.tables))
    )
  }

  /// What a territory’s roadmap asks, one chapter after the other.
  private static let order = [
    "activity", "people", "needs", "autonomy", "barriers", "outcomes", "safety", "equipment",
    "guides", "territory", "quality", "objectives", "method",
  ]

  /// The tables of the catalogue, those of a chapter together, its plain counts as the first one.
  private func catalogueChapters() throws(CubeError) -> [Report.Chapter] {
    var chapters: [Report.Chapter] = []
    for (id, tables) in printedTables {
      let plain = tables.filter(\.fields.isEmpty)
      var built = plain.isEmpty ? [] : [try counts(plain, of: id)]
      if let table = plain.first(where: \.countsEveryone) { built += series(table) }
      for table in tables where !table.fields.isEmpty { built.append(try build(table)) }
      chapters.append(Report.Chapter(id: id, title: say("chapter.\(id)"), tables: built))
    }
    return chapters
  }

  private var printedTables: [(chapter: String, tables: [TableDefinition])] {
    let tables = source.cube.catalogue.tables.filter { source.sites == nil || !$0.isTerritoryOnly }
    let known = Dictionary(grouping: tables, by: \.chapter)
    var seen: Set<String> = []
    return tables.map(\.chapter).filter { seen.insert($0).inserted }.map { ($0, known[$0] ?? []) }
  }

  /// The table that counts every participation, on which the series are made.
  var plainTable: TableDefinition? { source.cube.catalogue.tables.first(where: \.countsEveryone) }

  private func number(_ chapters: inout [Report.Chapter]) {
    var number = 0
    for chapter in chapters.indices {
      for table in chapters[chapter].tables.indices {
        number += 1
        chapters[chapter].tables[table].number = number
      }
      for grid in chapters[chapter].grids.indices {
        number += 1
        chapters[chapter].grids[grid].number = number
      }
    }
  }

  private var facts: Report.Facts {
    Report.Facts(
      base: source.base,
      period: source.period,
      previous: source.previous,
      yearBefore: source.yearBefore,
      sites: source.sites,
      territory: labels.territory,
      isDemo: source.isDemo,
      generatedOn: source.generatedOn,
      language: say.language.tag,
      software: source.software
    )
  }

  private var title: String {
    say("report.title", ["period": .text(labels.name(of: source.period))])
  }

  private var columns: Report.Columns {
    // A column that could only hold « not available » is left out; a note says why.
    let isCompared = source.previous.map(source.isFrozen) ?? false
    let hasYear = source.yearBefore.map(source.isFrozen) ?? false
    return Report.Columns(
      value: say("column.value"),
      previous: isCompared ? say("column.\(source.comparison.rawValue)") : nil,
      difference: isCompared ? say("column.difference") : nil,
      yearBefore: hasYear ? say("column.year") : nil,
      share: say("column.share")
    )
  }
}
