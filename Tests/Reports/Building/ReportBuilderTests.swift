import Guides
import Records
import Statistics
import Testing

@testable import Reports

struct ReportBuilderTests {
  /// What a line shows of the period itself.
  private struct Line: Equatable {
    var label: String
    var value: Int
    var share: Int?
    var depth: Int
  }

  private func line(
    _ label: String,
    _ value: Int,
    share: Int? = nil,
    depth: Int = 0
  ) -> Line {
    Line(label: label, value: value, share: share, depth: depth)
  }

  private func shown(_ lines: [Report.Line]?) throws -> [Line] {
    try #require(lines).map {
      Line(label: $0.label, value: $0.cell.count ?? -1, share: $0.share, depth: $0.depth)
    }
  }

  @Test func `every line of a closed list is there, and its shares add up to 100`() throws {
    let report = try ReportSource.sample(
      [Sample.visits, Sample.helps],
      Sample.helps.sums(
        ["": 30, "je_forme": 10, "j_accompagne": 10, "je_fais": 10],
        in: Sample.october
      )
    ).report()
    let lines = try shown(report.table("help")?.lines)
    #expect(
      lines == [
        line("Former : la personne apprend".nbsp, 10, share: 34),
        line("Accompagner : faire ensemble".nbsp, 10, share: 33),
        line("Faire à la place", 10, share: 33), line("Informer seulement", 0, share: 0),
        line("Ensemble", 30, share: 100),
      ]
    )
    #expect(lines.dropLast().compactMap(\.share).reduce(0, +) == 100)
  }

  @Test(arguments: 0..<40)
  func `shares of any counts add up to 100, and values to their total`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var counts = Dictionary(
      uniqueKeysWithValues: WayOfHelping.codes.map {
        ($0, 5 * Int.random(in: 0...40, using: &generator))
      }
    )
    counts[""] = counts.values.reduce(0, +)
    let report = try ReportSource.sample(
      [Sample.helps],
      Sample.helps.sums(counts, in: Sample.october)
    ).report()
    let lines = try shown(report.table("help")?.lines)
    #expect(lines.dropLast().map(\.value).reduce(0, +) == lines.last?.value)
    #expect(lines.dropLast().compactMap(\.share).reduce(0, +) == 100)
  }

  @Test func `a field with several values has shares that need not add up, and says so`() throws {
    let report = try ReportSource.sample(
      [Sample.themes],
      Sample.themes.sums(["": 20, "email": 15, "logement": 15], in: Sample.october)
    ).report()
    let table = try #require(report.table("themes"))
    #expect(
      try shown(table.lines) == [
        line("Messagerie", 15, share: 75), line("Logement", 15, share: 75),
        line("Ensemble", 20, share: 100),
      ]
    )
    #expect(
      table.notes.map(\.withPlainSpaces) == [
        "Plusieurs réponses possibles : les lignes ne s’additionnent pas."
      ]
    )
  }

  @Test func `a long table leaves its zero lines out`() throws {
    let report = try ReportSource.sample(
      [Sample.themes, Sample.helps],
      Sample.themes.sums(["": 5, "email": 5], in: Sample.october)
        + Sample.themes.sums(["": 5, "justice": 5], in: Sample.september),
      frozen: [Sample.october, Sample.september]
    ).report()
    #expect(report.table("themes")?.lines.map(\.label) == ["Messagerie", "Justice", "Ensemble"])
    #expect(report.table("help")?.lines.count == 5)
  }

  @Test func `an unfrozen period is said to be unavailable, a frozen one without visits is zero`()
    throws
  {
    let sums = Sample.visits.sums(["": 50], in: Sample.october)
    let alone = try ReportSource.sample([Sample.visits], sums).report()
    let both = try ReportSource.sample(
      [Sample.visits],
      sums,
      frozen: [Sample.october, Sample.september]
    ).report()
    #expect(alone.table("counts")?.lines.map(\.previous?.figure) == [.notAvailable])
    #expect(alone.notes.contains { $0.hasPrefix("Comparaison non disponible") })
    #expect(both.table("counts")?.lines.map(\.previous?.figure) == [.count(0)])
    #expect(both.table("counts")?.lines.map(\.yearBefore?.figure) == [.notAvailable])
    #expect(!both.notes.contains { $0.hasPrefix("Comparaison non disponible") })
  }

  @Test func `the same month a year before has its own column`() throws {
    let report = try ReportSource.sample(
      [Sample.visits],
      Sample.visits.sums(["": 50], in: Sample.october)
        + Sample.visits.sums(["": 20], in: Sample.lastOctober),
      frozen: [Sample.october, Sample.lastOctober]
    ).report()
    #expect(report.table("counts")?.lines.map(\.yearBefore?.figure) == [.count(20)])
  }

  @Test func `compared with a year before, that year stands in the first place`() throws {
    let report = try ReportSource.sample(
      [Sample.visits],
      Sample.visits.sums(["": 50], in: Sample.october)
        + Sample.visits.sums(["": 20], in: Sample.lastOctober),
      frozen: [Sample.october, Sample.lastOctober],
      comparison: .year
    ).report()
    #expect(report.columns.previous == "Un an avant")
    #expect(report.columns.yearBefore == nil)
    #expect(report.table("counts")?.lines.map(\.previous?.figure) == [.count(20)])
  }

  @Test func `a line of a crossing below four times the base is not broken down`() throws {
    let report = try ReportSource.sample(
      [Sample.ageLevels],
      Sample.ageLevels.sums(
        [
          "": 35, "soixante_dix_plus": 20, "soixante_dix_plus|1": 15, "soixante_dix_plus|2": 5,
          "dix_huit_vingt_quatre": 15, "dix_huit_vingt_quatre|5": 15,
        ],
        in: Sample.october
      )
    ).report()
    let table = try #require(report.table("age-levels"))
    #expect(
      try shown(table.lines) == [
        line("De 18 à 24 ans", 15, share: 43), line("70 ans et plus", 20, share: 57),
        line("Niveau 1", 15, share: 75, depth: 1), line("Niveau 2", 5, share: 25, depth: 1),
      ]
    )
    #expect(table.notes == ["Une ligne sous 20 n’est pas détaillée."])
  }

  @Test func `a report on some sites has no table of the whole territory`() throws {
    let tables = [Sample.visits, Sample.incidents, Sample.communes, Sample.helps]
    let sums =
      Sample.visits.sums(["": 50], in: Sample.october)
      + Sample.visits.sums(["": 30], site: "elbeuf", in: Sample.october)
      + Sample.incidents.sums(["": 50, "chantage": 50], in: Sample.october)
      + Sample.communes.sums(["": 50, "76540": 50], in: Sample.october)
    let territory = try ReportSource.sample(tables, sums).report()
    let site = try ReportSource.sample(tables, sums, sites: ["elbeuf"]).report()
    #expect(
      territory.tables.map(\.id) == [
        "counts", "sites", "help", "incidents", "communes", "not-asked", "unanswered",
      ]
    )
    #expect(
      site.tables.map(\.id) == ["counts", "sites", "help", "not-asked", "unanswered"]
    )
    #expect(site.tables.map(\.number) == [1, 2, 3, 4, 5])
    #expect(site.table("counts")?.lines.map(\.cell.count) == [30])
    #expect(site.notes.first?.withPlainSpaces == "Lieux : Elbeuf.")
  }

  @Test func `the sites sum to the territory`() throws {
    let report = try ReportSource.sample(
      [Sample.visits],
      Sample.visits.sums(["": 50], in: Sample.october)
        + Sample.visits.sums(["": 25], site: "elbeuf", in: Sample.october)
    ).report()
    #expect(
      try shown(report.table("sites")?.lines) == [
        line("Elbeuf", 25, share: 33), line("Rouen", 50, share: 67),
        line("Ensemble", 75, share: 100),
      ]
    )
    #expect(report.table("counts")?.lines.map(\.cell.count) == [75])
  }

  @Test func `tables of one chapter stand together, in the order of the catalogue`() throws {
    let report = try ReportSource.sample(
      [Sample.visits, Sample.persons, Sample.themes, Sample.ageLevels],
      []
    ).report()
    #expect(
      report.chapters.map(\.title) == [
        "Activité", "Besoins", "Autonomie", "Qualité des données", "Méthode",
      ]
    )
    #expect(report.chapters.map { $0.tables.map(\.number) } == [[1, 2], [3], [4], [5, 6], []])
  }

  @Test func `the notes tell the rounding, the weeks, the small numbers and the demonstration`()
    throws
  {
    let small = try ReportSource.sample(
      [Sample.visits],
      Sample.visits.sums(["": 120], in: Sample.october),
      comparison: .none,
      isDemo: true
    ).report()
    #expect(
      small.notes.map(\.withPlainSpaces) == [
        "Démonstration : ces visites sont inventées.",
        "Effectifs arrondis à 5 près. 0 signifie de 0 à 4.",
        "Un mois compte les semaines dont le jeudi lui appartient. Période : 5 semaines.",
        "Peu de visites par mois : préférez des rapports par trimestre.",
      ]
    )
    let large = try ReportSource.sample(
      [Sample.visits],
      Sample.visits.sums(["": 125], in: Sample.october),
      comparison: .none
    ).report()
    #expect(large.notes.count == 2)
  }

  @Test func `a period without visits has values of zero and no share`() throws {
    let report = try ReportSource.sample([Sample.visits, Sample.helps], []).report()
    let lines = try shown(report.table("help")?.lines)
    #expect(lines.count == 5 && lines.allSatisfy { $0.value == 0 && $0.share == nil })
  }
}

extension String {
  /// A colon takes a no-break space before it.
  fileprivate var nbsp: String { replacing(" :", with: "\u{A0}:") }
}
