import ArgumentParser
import Foundation
import Guides
import Journal
import Records
import Statistics

/// Makes a journal of closed months for the benchmarks: real cells, sums and seals of visits that nobody paid.
@main
struct FrozenYears: ParsableCommand {
  @Option(help: "A journal that `guichet demo` filled, whose profiles are dealt out again.")
  var profiles: String

  @Option(help: "The journal to make.")
  var journal: String

  @Option(help: "The content folder.")
  var content: String

  @Option(help: "How many participations, all in cells of five.")
  var participations: Int

  @Option var months = 60

  @Option var sites = 200

  func run() throws {
    let reading = try ContentReader.read(.live(URL(fileURLWithPath: content)), rules: [])
    let catalogue = try Catalogue(reading.content.tables + [.editions(title: "")])
    let dealt = try dealtProfiles()
    let made = try Journal.open(at: journal)
    try made.dedicate(to: .demo)
    let names = (1...sites).map { "demo-\($0)" }
    let last = Month(year: 2025, number: 12)
    var generator = SeededGenerator(seed: 1)
    for (index, month) in Month.range(last.advanced(by: 1 - months), last).enumerated() {
      let cells = participations / 5
      let share = cells * (index + 1) / months - cells * index / months
      _ = try made.close(month, isFollowed: month != last) { open in
        let frozen = FrozenMonth(
          month: month,
          base: 5,
          cells: deal(share, of: dealt, to: names, using: &generator),
          previousSeal: open.previousSeal
        )
        return MonthClosed(frozen: frozen, sheets: try frozen.sheets(catalogue), carry: [:])
      }
    }
  }

  /// What follows the site in every profile of the demonstration.
  private func dealtProfiles() throws -> [Substring] {
    let demo = try Journal.open(at: profiles)
    let cells = try demo.frozenMonths().flatMap { try demo.frozenMonth($0)?.0.cells ?? [] }
    return Set(cells.map { $0.profile.text.drop { $0 != ";" } }).sorted()
  }

  /// Cells of five, each of another profile, spread over the sites.
  private func deal(
    _ count: Int,
    of profiles: [Substring],
    to sites: [String],
    using generator: inout SeededGenerator
  ) -> [Cell] {
    var chosen: Set<String> = []
    while chosen.count < count {
      let site = sites[Int.random(in: sites.indices, using: &generator)]
      let profile = profiles[Int.random(in: profiles.indices, using: &generator)]
      chosen.insert("site=\(site)\(profile)")
    }
    return chosen.map { Cell(profile: Profile(text: $0), count: 5) }
  }
}
