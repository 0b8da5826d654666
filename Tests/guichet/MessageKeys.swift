import Guides
import Locales
import Records
import Statistics
import Terminal

@testable import guichet

/// Every key that the program asks its catalogues for.
enum MessageKeys {
  /// Those written out in the sources, with the file of each.
  static func literal() throws -> [(key: String, file: String)] {
    let families = Set(try PackageFolder.portableObject("fr").entries.compactMap(\.family))
    return try PackageFolder.sources().flatMap { path, text in
      text.matches(of: #/"([a-z][A-Za-z]*(?:\.[A-Za-z0-9_-]+)+)"/#).map(\.output.1)
        .filter { families.contains($0.prefix { $0 != "." }) && !$0.hasSuffix(".yaml") }
        .map { (String($0), path) }
    }
  }

  /// Those made of a code of a closed list.
  static func dynamic() throws -> [String] {
    fields + codes + words + chapters(try PackageFolder.content().tables)
      + Phrasebook.ownKeys + ["error.journal.mixes.real", "error.journal.mixes.demo"]
      + ObjectiveProgress.Status.allCases.map { "roadmap.status.\($0.rawValue)" }
      + ObjectiveProgress.Trend.allCases.map { "roadmap.trend.\($0.rawValue)" }
      + Objective.Family.allCases.map { "roadmap.family.\($0.rawValue)" }
      + Objective.Frequency.allCases.map { "roadmap.frequency.\($0.rawValue)" }
      + ["sum", "share"].flatMap { ["roadmap.indicator.\($0)", "roadmap.indicator.\($0)-of-all"] }
      + roadmapColumns.map { "roadmap.\($0)" } + statements.map { "statement.\($0)" }
      + themes.map { "statement.theme.\($0)" }
      + ["ods", "xlsx", "csv", "json"].map { "site.\($0)" }
      + (1...4).map { "period.quarter.\($0)" }
      + (1...12).map { "month-short.\($0)" }
      + ["desk.why", "desk.how", "desk.simple"]
      + NonAnswer.allCases.map { "desk.non-answer.\($0.rawValue)" }
      + ["site", "language", "channel", "idle", "journal"].map { "setup.\($0).why" }
      + (CommandTree.present?.leaves ?? []).map(\.key)
      + CommandTree.common.map { "manual.option.\($0)" }
      + Comparison.allCases.filter { $0 != .none }.map { "column.\($0.rawValue)" }
      + Finding.Code.allCases.flatMap { code in
        CodePage.Part.allCases.map { "code.\(code.rawValue).\($0.rawValue)" }
      }
      + FindingVariant.allCases.map { "finding.\($0.rawValue)" }
      + Finding.Severity.allCases.map { "finding.\($0.rawValue)" }
      + ["text", "list", "map", "number", "flag", "nothing"].map { "finding.shape.\($0)" }
  }

  private static let roadmapColumns = [
    "objective", "value", "on", "target", "by", "trend", "status", "since", "start", "expected",
    "axis", "family", "indicator", "frequency", "commitment", "source",
  ]

  private static let themes = [
    "images", "frames", "colours", "media", "tables", "links", "scripts", "required", "structure",
    "presentation", "forms", "navigation", "reading",
  ]

  private static let statements = [
    "bytes", "elements", "requests", "scripts", "tables", "drawings", "largest",
  ]

  private static let fields =
    Field.allCases.map { "field.\($0.rawValue)" }
    + ([.theme, .minutes, .help, .frame, .outcome] + Visit.additions + [
      .equipment, .connection, .email, .barrier,
    ])
    .flatMap { ["field.\($0.rawValue).ask", "field.\($0.rawValue).why"] }
    + [Field.theme, .minutes, .help, .outcome, .referral, .devices].map {
      "field.\($0.rawValue).ask-workshop"
    }
    + [Kind.brief, .workshop].map { "desk.resume.\($0.rawValue)" }

  private static var codes: [String] {
    let labelled = Field.allCases.filter { ![.themes, .judgement].contains($0) }
    return labelled.flatMap { field in (field.codes ?? []).map { "\(field.rawValue).\($0)" } }
      + [Residence.outside, .notGiven, .notAsked].map { "residence.\($0.code)" }
      + [Gender.female, .male, .notAsked].map { "participants.\($0.rawValue)" }
      + Gender.codes.map { "participants.genre.\($0)" }
      + GuideEnding.codes.map { "guideEnding.\($0)" }
      + NonAnswer.allCases.map { "nonAnswer.\($0.rawValue)" } + ["answer.yes", "answer.no"]
  }

  private static let words =
    Command.allCases.map { "command.\($0.rawValue)" } + ["command.all", "command.none"]
    + Callout.allCases.map { "callout.\($0.rawValue)" }
    + PersonalData.Kind.allCases.map { "personal.\($0.rawValue)" }

  private static func chapters(_ tables: [TableDefinition]) -> [String] {
    Set(tables.map { "chapter.\($0.chapter)" }).sorted()
  }
}

extension PortableObject.Entry {
  /// The word before the first dot of the key.
  fileprivate var family: Substring? { context.map { $0.prefix { $0 != "." } } }

  /// Whether the sentence is the program's, not a text of the content.
  var isMessage: Bool { context.map { !$0.contains("/") } ?? false }

  /// Whether it is the sentence of a finding, `finding.A001`.
  var isFinding: Bool { context?.contains(#/^finding\.[A-Z][0-9]{3}$/#) ?? false }
}
