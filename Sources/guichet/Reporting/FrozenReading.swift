import ArgumentParser
import Guides
import Journal
import Locales
import Records
import Reports
import Statistics

/// What reports are made of at this counter: the closed months of the journal, and nothing open.
struct FrozenReading {
  let counter: Counter
  let content: Content
  let journal: Journal
  let frozen: Set<Month>
  private let catalogue: Catalogue

  init(_ counter: Counter) throws {
    self.counter = counter
    content = try counter.content()
    catalogue = try counter.catalogue(content)
    let journal = try counter.journalToRead()
    self.journal = journal
    frozen = try counter.telling { Set(try journal.frozenMonths()) }
  }
}

extension FrozenReading {
  /// What a report of a period is made of, and what it passes before it is written.
  ///
  /// The months of the period are all closed, or the refusal says when they can be.
  func source(
    _ period: ReportPeriod,
    comparison: Comparison = .none,
    sites: [String] = [],
    planSince start: Month? = nil
  ) throws -> (source: ReportSource, gate: ReleaseGate) {
    try counter.check(period, frozen: frozen)
    let compared = [period, period.previous, period.yearBefore].flatMap(\.months)
    let months = Set(compared + Roadmap.months(at: period.to)).intersection(frozen).sorted()
    let sheets = try sheets(of: months, sites: sites)
    let cube = Cube(sheets, catalogue: catalogue)
    let base = try journal.base() ?? counter.settings.base
    let kind = try journal.kind()
    // Objectives are those of the territory: a counter has no share of them.
    let progress = try sites.isEmpty ? progress(cube, base: base, at: period.to, since: start) : []
    let source = ReportSource(
      cube: cube,
      base: base,
      frozen: frozen,
      period: period,
      comparison: comparison,
      sites: sites.isEmpty ? nil : sites,
      allSites: allSites(cube),
      isDemo: kind == .demo,
      progress: progress,
      generatedOn: counter.world.reportDay,
      software: "guichet \(Guichet.configuration.version)"
    )
    let gate = ReleaseGate(counter: counter, content: content, catalogue: catalogue, sheets: sheets)
    return (source, gate)
  }

  private func sheets(of months: [Month], sites: [String]) throws -> [MonthSheets] {
    let sums = FrozenSums(journal: journal, catalogue: catalogue)
    do { return try sums.sheets(of: months, sites: sites) } catch let broken as BrokenSeals {
      throw counter.refusal(broken.faults.map(counter.sentence))
    }
  }

  private func progress(
    _ cube: Cube,
    base: Int,
    at month: Month,
    since start: Month?
  ) throws -> [ObjectiveProgress] {
    let figures = try counter.recordedFigures()
    return try Roadmap(cube: cube, frozen: frozen, base: base, figures: figures)
      .progress(of: content.objectives, at: month, since: start)
  }

  /// The sites of the territory's file, then those that only frozen cells still know.
  private func allSites(_ cube: Cube) -> [String] {
    let known = content.territory.sites.map(\.code)
    return known + Set(cube.participations.keys).subtracting(known).sorted()
  }
}

extension Counter {
  /// The figures recorded beside the journal.
  func recordedFigures() throws(Failure) -> [RecordedFigure] {
    let file = FigureFile(besideJournal: folders.journal)
    do { return try file.figures() } catch {
      guard case .unreadable(let line) = error else { return [] }
      throw failure(
        .badData,
        "error.figures",
        ["path": .text(file.path), "line": .text(String(line))]
      )
    }
  }
}
