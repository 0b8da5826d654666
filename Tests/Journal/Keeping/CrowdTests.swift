import Records
import Testing

@testable import Journal

struct `A crowd` {
  private static let communes = ["rouen": "76540", "rouen-nord": "76540", "elbeuf": "76231"]

  /// So many interactions of one trait, with two levels among them.
  private func kept(
    _ count: Int,
    site: String = "rouen",
    period: String = "2026-10",
    age: AgeBand = .from25,
    levels: [String] = ["2", "3"]
  ) -> [KeptInteraction] {
    (0..<count).map { index in
      KeptInteraction(
        trait: .init(site: site, commune: nil, period: period, ageBand: age.rawValue),
        kind: "individuel",
        minutes: "de_10_a_29",
        level: levels[index % levels.count],
        help: "j_accompagne",
        outcome: "finalisee"
      )
    }
  }

  /// `site/commune period age × count` for each trait that remains.
  private func traits(_ kept: [KeptInteraction], atLeast: Int = 5) -> [String] {
    let crowd = Crowd(atLeast: atLeast, communes: Self.communes)
    return Dictionary(grouping: crowd.coarsened(kept), by: \.trait).map { trait, members in
      let place = trait.site ?? trait.commune ?? "-"
      return "\(place) \(trait.period) \(trait.ageBand) × \(members.count)"
    }.sorted()
  }

  @Test func `leaves what enough interactions share as it is`() {
    #expect(traits(kept(5)) == ["rouen 2026-10 vingt_cinq_trente_neuf × 5"])
  }

  @Test func `joins the months of a quarter first`() {
    #expect(
      traits(kept(3) + kept(4, period: "2026-11"))
        == ["rouen 2026-T4 vingt_cinq_trente_neuf × 7"]
    )
  }

  @Test func `then widens the ages`() {
    #expect(
      traits(kept(3) + kept(4, age: .from40)) == ["rouen 2026-T4 vingt_cinq_cinquante_neuf × 7"]
    )
  }

  @Test func `then tells the commune in place of the site`() {
    #expect(
      traits(kept(3) + kept(4, site: "rouen-nord"))
        == ["76540 2026-T4 vingt_cinq_cinquante_neuf × 7"]
    )
  }

  @Test func `then neither place nor age`() {
    #expect(
      traits(kept(3) + kept(4, site: "elbeuf", age: .from70)) == ["- 2026-T4 regroupe × 7"]
    )
  }

  @Test func `keeps nothing of what is rare to the end`() {
    #expect(traits(kept(4)) == [])
    #expect(traits(kept(5) + kept(4, age: .from70)).map { $0.suffix(3) } == ["× 5"])
  }

  @Test func `counts a class with a single telling level as rare`() {
    #expect(traits(kept(9, levels: ["1"])) == [])
    #expect(traits(kept(9, levels: ["non_evalue"])).count == 1)
    #expect(
      traits(kept(9, levels: ["1"]) + kept(9, age: .from40, levels: ["4"]))
        == ["rouen 2026-T4 vingt_cinq_cinquante_neuf × 18"]
    )
  }

  @Test func `never leaves a rare trait, whatever it is given, and never adds an interaction`() {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<200 {
      let given = (0..<Int.random(in: 0...60, using: &generator)).flatMap { _ in
        kept(
          1,
          site: ["rouen", "rouen-nord", "elbeuf", "nowhere"].randomElement(using: &generator)!,
          period: ["2026-09", "2026-10", "2026-11"].randomElement(using: &generator)!,
          age: AgeBand.allCases.randomElement(using: &generator)!,
          levels: [Level.codes.randomElement(using: &generator)!]
        )
      }
      let crowd = Crowd(atLeast: 5, communes: Self.communes)
      let coarsened = crowd.coarsened(given)
      #expect(crowd.rareTraits(of: coarsened) == [], "round \(round)")
      #expect(coarsened.count <= given.count)
      #expect(crowd.coarsened(coarsened) == coarsened, "a second pass has nothing to do")
    }
  }
}
