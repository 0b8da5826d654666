import Guides
import Records
import Testing

@testable import Statistics

/// A method broken on purpose, with what must see it.
struct Mutant: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let caughtBy: Set<Check>
  let method: Method

  private init(_ name: String, by checks: Set<Check>, _ breaking: (inout Method) -> Void) {
    var method = Method.ours
    breaking(&method)
    testDescription = name
    caughtBy = checks
    self.method = method
  }

  static let all =
    ofRounding + ofTime + ofTables + ofFiles

  private static let ofRounding = [
    Mutant("no rounding", by: [.insider, .outsider, .promises, .deniability]) {
      $0.freeze = { truth, _, _ in truth }
    },
    Mutant("a smaller base than the one it says", by: [.insider, .outsider, .promises]) {
      $0.freeze = { truth, _, coins in
        try ControlledRounding(base: 3, catalogue: try .sample()).round(truth, using: &coins)
          .cells.counts
      }
    },
    Mutant("zero becomes the base", by: [.promises, .idempotence]) {
      let ours = $0.freeze
      $0.freeze = { truth, carry, coins in
        let empty = truth.filter { $0.value == 0 }.mapValues { _ in 5 }
        return try ours(truth, &carry, &coins).merging(empty) { $1 }
      }
    },
    Mutant("multiples of the base move", by: [.promises, .idempotence]) {
      let ours = $0.freeze
      $0.freeze = { truth, carry, coins in
        var moved = try ours(truth, &carry, &coins)
        for (profile, count) in truth.sorted(by: { $0.key < $1.key })
        where count > 0 && count % 5 == 0 && Bool.random(using: &coins) {
          moved[profile] = count + 5
        }
        return moved
      }
    },
    Mutant("five is kept for small counts", by: [.promises, .idempotence, .deniability]) {
      $0.freeze = { truth, _, _ in
        truth.mapValues { $0 == 0 ? 0 : $0 < 5 ? 5 : ($0 / 5 + 1) * 5 }
      }
    },
    Mutant("a cell moves further than its neighbours", by: [.promises]) {
      $0.freeze = { truth, _, _ in
        truth.mapValues { (1..<5).contains($0) ? 10 : ($0 + 2) / 5 * 5 }
      }
    },
  ]

  private static let ofTime = [
    Mutant("a month is frozen twice", by: [.insider]) { method in
      let freeze = method.freeze
      method.meanwhile = { publication in
        var coins = SeededGenerator(seed: 99)
        try publication.freezeAgain(0, coins: &coins, with: freeze)
      }
    },
    Mutant("a late entry opens a frozen month again", by: [.insider]) { method in
      let freeze = method.freeze
      method.meanwhile = { publication in
        let profile = Profile.with([.site: "rouen", .level: "2", .firstVisit: "oui"])
        publication.truths[Publication.months[0], default: [:]][profile, default: 0] += 6
        var coins = SeededGenerator(seed: 1)
        try publication.freezeAgain(0, coins: &coins, with: freeze)
      }
    },
    Mutant("an open month is published", by: [.insider]) {
      $0.publish = { publication, sites, months in
        let next = months[0].advanced(by: -1)
        var release = try publication.release(sites: sites, months: months)
        release.cells.append(
          try PublishedCell(.by(), sites: sites, months: [next], value: 40)
        )
        return release
      }
    },
  ]

  private static let ofTables = [
    Mutant("rounding after summing", by: [.insider]) {
      $0.publish = { publication, sites, months in
        try publication.release(sites: sites, months: months, counting: publication.truths)
          .mapValues { ($0 + 2) / 5 * 5 }
      }
    },
    Mutant("a raw total", by: [.insider, .outsider, .nonInterference]) {
      $0.publish = { publication, sites, months in
        let raw = try publication.release(
          sites: sites,
          months: months,
          counting: publication.truths
        )
        var release = try publication.release(sites: sites, months: months)
        release.cells[0] = raw.cells[0]
        return release
      }
    },
    Mutant("a second cube for themes", by: [.insider]) {
      $0.publish = { publication, sites, months in
        var coins = SeededGenerator(seed: 5)
        let second = try publication.truths.mapValues { truth in
          try ControlledRounding(base: 5, catalogue: try Catalogue([.by(.themes)]))
            .round(truth, using: &coins).cells.counts
        }
        let themes = try publication.release(sites: sites, months: months, counting: second)
        var release = try publication.release(sites: sites, months: months)
        for (place, cell) in release.cells.enumerated()
        where cell.counted.conditions.contains(where: { $0.field == .themes }) {
          release.cells[place] = themes.cells[place]
        }
        return release
      }
    },
    Mutant("a table of the territory by site", by: [.insider, .outsider]) {
      $0.publish = { publication, sites, months in
        var release = try publication.release(sites: sites, months: months)
        let table = TableDefinition.by(.residence, territoryOnly: true)
        release.cells.append(
          try PublishedCell(table, key: ["76540"], sites: ["rouen"], months: months, value: 5)
        )
        return release
      }
    },
    Mutant("small lines broken down", by: [.insider, .outsider]) {
      $0.publish = { publication, sites, months in
        try publication.release(sites: sites, months: months, leastLine: 0)
      }
    },
  ]

  private static let ofFiles = [
    Mutant("lines in the order of raw counts", by: [.nonInterference]) {
      let ours = $0.write
      $0.write = { publication, release in
        let raw = publication.raw(release)
        return zip(raw, ours(publication, release)).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
      }
    },
    Mutant("a file as long as the raw log", by: [.nonInterference]) {
      let ours = $0.write
      $0.write = { publication, release in
        let visits = publication.truths.values.reduce(0) { $0 + $1.values.reduce(0, +) }
        return ours(publication, release) + [String(repeating: " ", count: visits)]
      }
    },
    Mutant("only lines that are truly empty are left out", by: [.nonInterference]) {
      let ours = $0.write
      $0.write = { publication, release in
        zip(publication.raw(release), ours(publication, release)).filter { $0.0 > 0 }.map(\.1)
      }
    },
    Mutant("an exact share", by: [.nonInterference]) {
      $0.write = { publication, release in
        let raw = publication.raw(release)
        return zip(release.cells, raw).map { cell, count in
          "\(cell.id);\(cell.value ?? 0);\(100 * Double(count) / Double(max(1, raw[0])))"
        }
      }
    },
    Mutant("the quality of the rounding beside its result", by: [.nonInterference]) {
      let ours = $0.write
      $0.write = { publication, release in
        let error = zip(publication.raw(release), release.cells).map { $0 - ($1.value ?? 0) }
        return ours(publication, release) + ["mean error;\(error.reduce(0, +))"]
      }
    },
    Mutant("a word of a raw row in a note", by: [.scan]) {
      let ours = $0.write
      $0.write = { publication, release in ours(publication, release) + [Publication.canary] }
    },
  ]
}
