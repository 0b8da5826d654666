import Records
import Statistics
import Testing

@testable import Reports

/// When a share may be told, and what keeps a reader from ranking counters.
struct ReportSharesTests {
  private func report(_ count: Int) throws -> Report {
    try ReportSource.sample(
      [Sample.visits, Sample.helps],
      Sample.visits.sums(["": count], in: Sample.october)
        + Sample.helps.sums(["": count, "je_forme": count], in: Sample.october)
    ).report()
  }

  @Test(arguments: [(5, nil), (15, nil), (20, 100), (40, 100)] as [(Int, Int?)])
  func `below four times the base there is no share`(_ count: Int, _ share: Int?) throws {
    let report = try report(count)
    for id in ["help", "sites"] {
      let table = try #require(report.table(id))
      #expect(table.lines.last?.share == share, "\(id)")
      #expect(table.lines.allSatisfy { ($0.share == nil) == (share == nil) }, "\(id)")
      let says = table.notes.contains { $0.hasPrefix("Sous 20, aucune part n’est calculée") }
      #expect(says == (share == nil), "\(id)")
    }
  }

  @Test func `counters are not ranked, and a small one is said to compare badly`() throws {
    let sites = try #require(try report(40).table("sites"))
    #expect(sites.sentence?.withPlainSpaces == "Selon le lieu : de 0 à 40.")
    #expect(sites.lines.map(\.label) == ["Elbeuf", "Rouen", "Ensemble"])
    #expect(
      sites.notes.map(\.withPlainSpaces) == [
        "Ces lieux n’accueillent pas les mêmes publics : ce n’est pas un classement.",
        "Un lieu sous 30 se compare mal aux autres.",
      ]
    )
  }

  @Test(
    arguments: [
      (0, "Participations : 0."), (5, "Participations : 5."),
      (1_000_000, "Participations : 1 000 000."),
    ]
  )
  func `a sentence counts none, few and a million`(_ count: Int, _ sentence: String) throws {
    #expect(try report(count).table("counts")?.sentence?.withPlainSpaces == sentence)
  }
}
