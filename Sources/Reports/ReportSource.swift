import Guides
package import Records
package import Statistics

/// What a report is made of: frozen sums, and nothing that only the open rows know.
package struct ReportSource: Sendable {
  package var cube: Cube
  package var base: Int
  package var frozen: Set<Month>
  package var period: ReportPeriod
  package var comparison: Comparison
  /// The sites that the report is limited to; nil for the whole territory.
  package var sites: [String]?
  /// Every site of the territory, in the order of its file.
  package var allSites: [String]
  /// Whether the visits are invented.
  package var isDemo: Bool
  /// Where the objectives stand at the end of the period; none for some sites only.
  package var progress: [ObjectiveProgress]
  /// The day that the report bears.
  package var generatedOn: Day
  /// The program and its version.
  package var software: String

  package init(
    cube: Cube,
    base: Int,
    frozen: Set<Month>,
    period: ReportPeriod,
    comparison: Comparison = .previous,
    sites: [String]? = nil,
    allSites: [String],
    isDemo: Bool = false,
    progress: [ObjectiveProgress] = [],
    generatedOn: Day,
    software: String
  ) {
    self.cube = cube
    self.base = base
    self.frozen = frozen
    self.period = period
    self.comparison = comparison
    self.sites = sites
    self.allSites = allSites
    self.isDemo = isDemo
    self.progress = progress
    self.generatedOn = generatedOn
    self.software = software
  }
}

extension ReportSource {
  /// The period of the column `previous`, whether or not it is frozen.
  var previous: ReportPeriod? { comparison.period(for: period) }

  /// The period of the column `yearBefore`, when what came just before is another one.
  var yearBefore: ReportPeriod? {
    comparison == .previous && period.yearBefore != period.previous ? period.yearBefore : nil
  }

  /// Whether every month of a period is frozen.
  func isFrozen(_ period: ReportPeriod) -> Bool { frozen.isSuperset(of: period.months) }

  /// The sites of the lines of a table; nil for the whole territory.
  func sites(of table: TableDefinition) -> [String]? { table.isTerritoryOnly ? nil : sites }
}
