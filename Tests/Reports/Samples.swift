import Foundation
import FrozenSamples
import Guides
import Locales
import Records
import Reports
import Statistics

/// A small territory, its tables and some frozen sums written by hand.
enum Sample {
  static let october = Month(year: 2026, number: 10)
  static let september = Month(year: 2026, number: 9)
  static let lastOctober = Month(year: 2025, number: 10)

  static let visits = TableDefinition(
    id: "visits",
    chapter: "activity",
    title: "Participations",
    fields: []
  )
  static let persons = TableDefinition(
    id: "persons",
    chapter: "activity",
    title: "Premières visites du mois",
    fields: [],
    filter: [.firstVisit: ["oui"]]
  )
  static let helps = TableDefinition(
    id: "help",
    chapter: "activity",
    title: "Façon d’aider",
    fields: [.help]
  )
  static let themes = TableDefinition(
    id: "themes",
    chapter: "needs",
    title: "Tous les besoins exprimés",
    fields: [.themes]
  )
  static let mainThemes = TableDefinition(
    id: "main-themes",
    chapter: "needs",
    title: "Besoin principal",
    fields: [.theme]
  )
  static let levels = TableDefinition(
    id: "levels",
    chapter: "autonomy",
    title: "Niveau d’autonomie",
    fields: [.level]
  )
  static let outcomes = TableDefinition(
    id: "outcomes",
    chapter: "outcomes",
    title: "Issue de la demande",
    fields: [.outcome]
  )
  static let ageLevels = TableDefinition(
    id: "age-levels",
    chapter: "autonomy",
    title: "Niveau selon l’âge",
    fields: [.ageBand, .level]
  )
  static let incidents = TableDefinition(
    id: "incidents",
    chapter: "safety",
    title: "Incidents de sécurité",
    fields: [.incident],
    isTerritoryOnly: true
  )
  static let communes = TableDefinition(
    id: "communes",
    chapter: "territory",
    title: "Commune de résidence",
    fields: [.residence],
    isTerritoryOnly: true
  )

  static let content = Content(
    territory: Territory(
      id: "valley",
      title: "La vallée",
      communes: [
        Commune(
          code: "76540",
          name: "Rouen",
          postcode: "76000",
          position: Position(latitude: 49.4, longitude: 1.1)
        )
      ],
      sites: [
        Site(code: "elbeuf", name: "Elbeuf", commune: "76231"),
        Site(code: "rouen", name: "Rouen", commune: "76540"),
      ]
    )
  )

  static func labels(_ tag: String = "fr") -> Labels { Labels(phrasebook(tag), content: content) }

  static func phrasebook(_ tag: String = "fr") -> Phrasebook {
    tag == "fr" ? french : read(tag)
  }

  /// Read once: most tests speak French.
  private static let french = read("fr")

  private static func read(_ tag: String) -> Phrasebook {
    let reader = PhrasebookReader(folder: .live(path: packageFolder.path + "/locales"))
    let languages = reader.languages().value
    return reader.phrasebook(languages[tag] ?? Language(tag: tag, name: tag), among: languages)
      .value
  }

  static let packageFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

extension Sample {
  /// The sums of some months of random frozen cells, as closing writes them.
  static func randomSums(
    _ tables: [TableDefinition],
    months: [Month],
    seed: UInt64
  ) throws -> [TableSum] {
    let catalogue = try Catalogue(tables)
    var generator = SeededGenerator(seed: seed)
    return months.flatMap { month in
      let cells = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        Cell(
          profile: randomProfile(using: &generator),
          count: 5 * Int.random(in: 1...4, using: &generator)
        )
      }
      let frozen = FrozenMonth(month: month, base: 5, cells: cells, previousSeal: "")
      return frozen.sums(catalogue)
    }
  }

  private static func randomProfile(using generator: inout SeededGenerator) -> Profile {
    let text = Field.allCases.map { field -> String in
      let known: [String] =
        switch field {
        case .site: ["rouen", "elbeuf"]
        case .residence: ["76540", "76231", "hors_territoire", "non_demande"]
        default: field.codes ?? []
        }
      let count = field.isSetValued ? Int.random(in: 1...3, using: &generator) : 1
      let codes = Set((0..<count).compactMap { _ in known.randomElement(using: &generator) })
      return "\(field.rawValue)=\(codes.sorted().joined(separator: "|"))"
    }
    return Profile(text: text.joined(separator: ";"))
  }
}

extension TableDefinition {
  /// The sums of a table in one site and one month; a key is written with `|` between its values.
  func sums(_ counts: [String: Int], site: String = "rouen", in month: Month) -> [TableSum] {
    counts.map { key, count in
      TableSum(
        table: id,
        site: site,
        month: month,
        key: key.isEmpty ? [] : key.split(separator: "|").map(String.init),
        count: count
      )
    }
  }
}

extension ReportSource {
  /// A source over October 2026, compared with the month before when it is frozen.
  static func sample(
    _ tables: [TableDefinition],
    _ sums: [TableSum],
    frozen: Set<Month> = [Sample.october],
    comparison: Comparison = .previous,
    sites: [String]? = nil,
    isDemo: Bool = false
  ) throws -> ReportSource {
    ReportSource(
      cube: Cube(sums, catalogue: try Catalogue(tables)),
      base: 5,
      frozen: frozen,
      period: try ReportPeriod(from: Sample.october, to: Sample.october),
      comparison: comparison,
      sites: sites,
      allSites: ["elbeuf", "rouen"],
      isDemo: isDemo,
      generatedOn: Day(year: 2026, month: 11, day: 22),
      software: "guichet 0.1.0"
    )
  }

  /// The report in French.
  func report() throws -> Report { try ReportBuilder(self, labels: Sample.labels()).report() }
}

extension Report {
  /// A table by its identifier.
  func table(_ id: String) -> Report.Table? {
    chapters.flatMap(\.tables).first { $0.id == id }
  }
}

extension String {
  /// No-break spaces are right on a page and invisible in a test.
  var withPlainSpaces: String {
    String(map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }
}
