package import Records
package import Statistics

extension Report {
  /// What a file of any format says of itself.
  package struct Facts: Sendable, Equatable {
    /// Every count is a multiple of it.
    package var base: Int
    package var period: ReportPeriod
    /// What the column `previous` counts; nil when nothing is compared.
    package var previous: ReportPeriod?
    /// What the column `yearBefore` counts; nil when the report has not that column.
    package var yearBefore: ReportPeriod?
    /// The codes of the sites that the report is limited to; nil for the whole territory.
    package var sites: [String]?
    package var territory: String
    /// Whether the visits are invented.
    package var isDemo: Bool
    /// `SOURCE_DATE_EPOCH` when it is set (reproducible-builds.org), else today.
    package var generatedOn: Day
    /// The identifier of the licence, as data.gouv.fr and SPDX write it.
    package var licence = "etalab-2.0"
    /// The tag of the language in which every text is.
    package var language: String
    /// The program and its version.
    package var software: String
  }
}
