import Guides
import Records
import Testing

@testable import Statistics

/// What somebody outside finds, who has published numbers and no frozen cell.
struct `Chains of subtractions` {
  private static let january = Publication.months[0]

  /// Counts of visits in one month, by the sites that they add up.
  private func release(_ counts: [Set<String>: Int]) throws -> Release {
    Release(
      cells: try counts.map {
        try PublishedCell(.by(), sites: $0.key, months: [Self.january], value: $0.value)
      }
    )
  }

  private func found(_ counts: [Set<String>: Int], base: Int) throws -> [Disclosure] {
    let sites = counts.keys.reduce(into: Set<String>()) { $0.formUnion($1) }
    return Intruder(base: base, catalogue: try .sample(), sites: sites)
      .disclosures(in: try release(counts))
  }

  private func derived(_ found: [Disclosure]) -> [String: Int] {
    found.reduce(into: [:]) {
      if case .derived(let group, let value, _) = $1 { $0[group] = value }
    }
  }

  // Every number is a multiple of 5, and yet: the six sums make five totals of 6, so each site has 1.
  @Test func `solve six sites that are published five by five`() throws {
    let sites = ["a", "b", "c", "d", "e", "f"]
    let fives = sites.map { absent in Set(sites.filter { $0 != absent }) }
    let found = try found(Dictionary(uniqueKeysWithValues: fives.map { ($0, 5) }), base: 5)
    let expected = Dictionary(uniqueKeysWithValues: sites.map { ("site=\($0);month=2026-01", 1) })
    #expect(derived(found) == expected)
    #expect(found.count == 6)
  }

  @Test func `solve three sites that are published two by two`() throws {
    let found = try found([["a", "b"]: 10, ["b", "c"]: 10, ["a", "c"]: 10], base: 10)
    #expect(
      derived(found) == [
        "site=a;month=2026-01": 5, "site=b;month=2026-01": 5, "site=c;month=2026-01": 5,
      ]
    )
  }

  @Test func `see that no frozen cells make an odd triangle`() throws {
    let found = try found([["a", "b"]: 5, ["b", "c"]: 5, ["a", "c"]: 5], base: 5)
    #expect(!found.isEmpty)
    #expect(derived(found).isEmpty)
  }

  @Test func `see a part that is larger than the whole`() throws {
    let found = try found([["a", "b"]: 10, ["a"]: 15], base: 5)
    let numbers = [("a", 15), ("a|b", 10)].map {
      PublishedNumber(id: "site=\($0.0);month=2026-01", value: $0.1)
    }
    #expect(found.contains(.impossible(from: numbers)))
  }

  @Test func `name the numbers that they put side by side`() throws {
    let found = try found([["a", "b"]: 43, ["a"]: 40], base: 5)
    let numbers = [("a|b", 43), ("a", 40)].map {
      PublishedNumber(id: "site=\($0.0);month=2026-01", value: $0.1)
    }
    #expect(found.contains(.derived(group: "site=b;month=2026-01", value: 3, from: numbers)))
  }

  @Test func `empty the parts of an empty sum`() throws {
    // a + b = 0, so c alone makes the 3 of b + c.
    let found = try found([["a", "b"]: 0, ["b", "c"]: 3], base: 5)
    #expect(derived(found)["site=c;month=2026-01"] == 3)
  }

  @Test(arguments: [nil, 2]) func `use the equations of a release`(_ hidden: Int?) throws {
    let parts = try ["1", "2", "3"].map { level in
      try PublishedCell(
        .by(.level),
        key: [level],
        sites: ["rouen"],
        months: [Self.january],
        value: level == "1" ? hidden : 10
      )
    }
    let total = try PublishedCell(.by(.level), sites: ["rouen"], months: [Self.january], value: 22)
    let found = Intruder(base: 5, catalogue: try .sample(), sites: ["rouen"]).disclosures(
      in: Release(
        cells: [total] + parts,
        equations: [.init(total: total.id, parts: parts.map(\.id))]
      )
    )
    #expect(derived(found) == ["site=rouen;level=1;month=2026-01": 2])
  }

  @Test(arguments: 1...5) func `leave nothing to find in sums of multiples`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sites = ["a", "b", "c", "d", "e"]
    let frozen = sites.map { ($0, 5 * Int.random(in: 0...3, using: &generator)) }
    var counts: [Set<String>: Int] = [:]
    for _ in 0..<6 {
      let chosen = frozen.filter { _ in Bool.random(using: &generator) }
      counts[Set(chosen.map(\.0))] = chosen.reduce(0) { $0 + $1.1 }
    }
    #expect(try found(counts, base: 5) == [])
  }
}
