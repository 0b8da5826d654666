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
    let journal = try counter.journal()
    self.journal = journal
    frozen = try counter.telling { Set(try journal.frozenMonths()) }
  }
}

extension FrozenReading {
  /// What every report passes before it is written.
  var gate: ReleaseGate {
    ReleaseGate(counter: counter, content: content, catalogue: catalogue, journal: journal)
  }

  /// What a report of a period is made of; its months are all closed, or the refusal says when they can be.
  func source(
    _ period: ReportPeriod,
    comparison: Comparison = .none,
    sites: [String] = [],
    planSince start: Month? = nil
  ) throws -> ReportSource {
    try counter.check(period, frozen: frozen)
    let compared = [period, period.previous, period.yearBefore].flatMap(\.months)
    let months = Set(compared + Roadmap.months(at: period.to)).intersection(frozen).sorted()
    let cube = try FrozenSums(journal: journal, catalogue: catalogue).cube(of: months)
    let base = try journal.base() ?? counter.settings.base
    let kind = try journal.kind()
    // Objectives are those of the territory: a counter has no share of them.
    let progress = try sites.isEmpty ? progress(cube, base: base, at: period.to, since: start) : []
    return ReportSource(
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
    let plain = catalogue.tables.first(where: \.countsEveryone)
    let met = plain.flatMap { try? cube.totals(of: $0.id) } ?? [:]
    return known + Set(met.keys).subtracting(known).sorted()
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
