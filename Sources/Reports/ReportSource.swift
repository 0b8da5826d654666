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

  package init(
    cube: Cube,
    base: Int,
    frozen: Set<Month>,
    period: ReportPeriod,
    comparison: Comparison = .previous,
    sites: [String]? = nil,
    allSites: [String],
    isDemo: Bool = false
  ) {
    self.cube = cube
    self.base = base
    self.frozen = frozen
    self.period = period
    self.comparison = comparison
    self.sites = sites
    self.allSites = allSites
    self.isDemo = isDemo
  }
}
