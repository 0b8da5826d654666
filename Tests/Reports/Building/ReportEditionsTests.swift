import Guides
import Records
import Statistics
import Testing

@testable import Reports

struct ReportEditionsTests {
  private static let editions = TableDefinition.editions(title: "Questionnaires utilisés")

  /// A counter's form in September, its second version in October; the migration breaks a domain or not.
  private func notes(broken: Set<String>, months: [Month], versions: [Int]) throws -> [String] {
    let sums = zip(months, versions).flatMap { month, version in
      Sample.levels.sums(["": 30, "1": 30], in: month)
        + Self.editions.sums(["": 30, "counter@\(version)": 30], in: month)
    }
    let source = try ReportSource.sample(
      [Sample.levels, Self.editions],
      sums,
      frozen: Set(months)
    )
    var content = Sample.content
    content.questionnaires = [
      Questionnaire(
        id: "counter",
        version: 2,
        title: "Repérage",
        domains: [Domain(id: "navigate", title: "Naviguer")],
        migrations: [Migration(to: 2, broken: broken)]
      )
    ]
    let labels = Labels(Sample.phrasebook(), content: content)
    return try ReportBuilder(source, labels: labels).report().table("levels")?.notes
      .map(\.withPlainSpaces) ?? []
  }

  @Test func `a new version that broke a domain is a break in the levels`() throws {
    #expect(
      try notes(
        broken: ["navigate"],
        months: [Sample.september, Sample.october],
        versions: [1, 2]
      )
        == [
          "Rupture en octobre 2026 : Repérage, version 2 ne se compare pas à la version précédente."
        ]
    )
  }

  @Test func `a new version that broke nothing is told`() throws {
    #expect(
      try notes(broken: [], months: [Sample.september, Sample.october], versions: [1, 2])
        == ["Repérage, version 2 : utilisé depuis octobre 2026, les niveaux restent comparables."]
    )
  }

  @Test func `one version, or a change outside what is compared, needs no word`() throws {
    let both = [Sample.september, Sample.october]
    #expect(try notes(broken: ["navigate"], months: both, versions: [2, 2]) == [])
    let apart = [Sample.september.advanced(by: -1), Sample.october]
    #expect(try notes(broken: ["navigate"], months: apart, versions: [1, 2]) == [])
  }
}
